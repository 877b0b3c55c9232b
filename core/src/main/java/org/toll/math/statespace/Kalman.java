package org.toll.math.statespace;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.toll.math.InvalidArgument;

/**
 * The Kalman filter and the fixed-interval smoother.
 *
 * <p><b>Assumes</b> normal errors of known variances. Heavier tails bias it little in the mean and make its bands too narrow.
 *
 * <p><b>Source.</b> Durbin and Koopman (2012), Time Series Analysis by State Space Methods, chapters 4.3 and 4.4.
 *
 * @param logLikelihood of all observations
 * @param states smoothed, one for each time
 */
public record Kalman(double logLikelihood, List<State> states) {
    public Kalman {
        states = List.copyOf(states);
    }

    /**
     * Mean and covariance of the state at one time, given all observations.
     */
    public record State(DMatrixRMaj mean, DMatrixRMaj covariance) {}

    /** What the filter leaves behind at one time: the prediction, its error and gain; no gain where nothing was observed. */
    private record Step(DMatrixRMaj mean, DMatrixRMaj covariance, double error, double variance, boolean isObserved) {}

    /**
     * @param observations in order of time; NaN where nothing was observed; at least one
     * @throws InvalidArgument if there is no observation, or an observation is certain in advance (variance 0)
     */
    public static Kalman smooth(LinearGaussian model, double[] observations) {
        if (observations.length == 0) {
            throw InvalidArgument.of("A filter needs at least one time", "none", "Give observations, NaN for gaps.");
        }
        List<Step> steps = new ArrayList<>();
        double logLikelihood = 0;
        DMatrixRMaj mean = model.firstMean().copy();
        DMatrixRMaj covariance = model.firstCovariance().copy();
        for (double observation : observations) {
            boolean isObserved = !Double.isNaN(observation);
            DMatrixRMaj covered = times(covariance, model.loading());
            double variance = CommonOps_DDRM.dot(model.loading(), covered) + model.observationVariance();
            double error = isObserved ? observation - CommonOps_DDRM.dot(model.loading(), mean) : 0;
            if (isObserved && !(variance > 0)) {
                throw InvalidArgument.of(
                        "An observation must not be certain in advance", variance, "Give it a variance above 0.");
            }
            steps.add(new Step(mean, covariance, error, variance, isObserved));
            DMatrixRMaj filtered = mean.copy();
            DMatrixRMaj rest = covariance.copy();
            if (isObserved) {
                logLikelihood -= 0.5 * (Math.log(2 * Math.PI * variance) + error * error / variance);
                CommonOps_DDRM.addEquals(filtered, error / variance, covered);
                CommonOps_DDRM.addEquals(rest, -1 / variance, timesTransposed(covered, covered));
            }
            mean = times(model.transition(), filtered);
            covariance = timesTransposed(times(model.transition(), rest), model.transition());
            CommonOps_DDRM.addEquals(covariance, model.stateNoise());
        }
        return new Kalman(logLikelihood, backwards(model, steps));
    }

    /** Weighted sums of later errors (r) and their variances (N), from the last time to the first. */
    private static List<State> backwards(LinearGaussian model, List<Step> steps) {
        int order = model.transition().numRows;
        DMatrixRMaj r = new DMatrixRMaj(order, 1);
        DMatrixRMaj n = new DMatrixRMaj(order, order);
        State[] states = new State[steps.size()];
        for (int t = steps.size() - 1; t >= 0; t--) {
            Step step = steps.get(t);
            DMatrixRMaj carry = model.transition().copy();
            if (step.isObserved()) {
                DMatrixRMaj gain = times(model.transition(), times(step.covariance(), model.loading()));
                CommonOps_DDRM.addEquals(carry, -1 / step.variance(), timesTransposed(gain, model.loading()));
            }
            DMatrixRMaj carried = transposedTimes(carry, r);
            DMatrixRMaj spread = transposedTimes(carry, times(n, carry));
            if (step.isObserved()) {
                CommonOps_DDRM.addEquals(carried, step.error() / step.variance(), model.loading());
                CommonOps_DDRM.addEquals(
                        spread, 1 / step.variance(), timesTransposed(model.loading(), model.loading()));
            }
            r = carried;
            n = spread;
            DMatrixRMaj mean = step.mean().copy();
            CommonOps_DDRM.addEquals(mean, times(step.covariance(), r));
            DMatrixRMaj covariance = step.covariance().copy();
            CommonOps_DDRM.addEquals(covariance, -1, times(step.covariance(), times(n, step.covariance())));
            states[t] = new State(mean, covariance);
        }
        return List.of(states);
    }

    private static DMatrixRMaj times(DMatrixRMaj a, DMatrixRMaj b) {
        return CommonOps_DDRM.mult(a, b, null);
    }

    private static DMatrixRMaj timesTransposed(DMatrixRMaj a, DMatrixRMaj b) {
        return CommonOps_DDRM.multTransB(a, b, null);
    }

    private static DMatrixRMaj transposedTimes(DMatrixRMaj a, DMatrixRMaj b) {
        return CommonOps_DDRM.multTransA(a, b, null);
    }
}
