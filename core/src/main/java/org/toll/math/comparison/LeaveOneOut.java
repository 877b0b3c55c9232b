package org.toll.math.comparison;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.toll.math.InvalidArgument;

/**
 * Expected log predictive density of each observation, had it been left out, by Pareto-smoothed importance sampling.
 *
 * <p><b>Assumes</b> observations that are independent given the parameters; for time series it answers "could this month be
 * filled in", not "could it be forecast". A Pareto k above 0.7 means that the observation moves the posterior too much for
 * importance sampling: its value, usually too high, is not to be trusted; refit without it.
 *
 * <p><b>Source.</b> Vehtari, Gelman and Gabry (2017), Statistics and Computing 27; Vehtari, Simpson, Gelman, Yao and Gabry (2024),
 * Pareto smoothed importance sampling, JMLR 25.
 */
public final class LeaveOneOut {
    /** From here on an observation's value is not reliable. */
    public static final double HIGH_PARETO_K = 0.7;

    private final double[] pointwise;
    private final double[] paretoK;
    private final double effectiveParameters;

    private LeaveOneOut(double[] pointwise, double[] paretoK, double effectiveParameters) {
        this.pointwise = pointwise;
        this.paretoK = paretoK;
        this.effectiveParameters = effectiveParameters;
    }

    /**
     * @param logLikelihood {@code [observation][draw]}, for instance {@code draws.pooledVector("log_lik")}; at least 25 draws, all
     *     finite
     * @param relativeEfficiency effective over actual number of draws, above 0; 1 if unknown
     * @throws InvalidArgument if there are too few draws or one is not finite
     */
    public static LeaveOneOut of(double[][] logLikelihood, double relativeEfficiency) {
        InvalidArgument.requirePositive("relative efficiency", relativeEfficiency);
        double[] pointwise = new double[logLikelihood.length];
        double[] paretoK = new double[logLikelihood.length];
        double parameters = 0;
        for (int i = 0; i < pointwise.length; i++) {
            double[] observation = logLikelihood[i];
            if (observation.length < 25 || !Arrays.stream(observation).allMatch(Double::isFinite)) {
                throw InvalidArgument.of(
                        "Leave-one-out needs 25 or more finite draws of each log density",
                        "observation " + (i + 1),
                        "Check the pointwise log density.");
            }
            double[] logWeights =
                    Arrays.stream(observation).map(value -> -value).toArray();
            paretoK[i] = ParetoSmoothing.smooth(logWeights, relativeEfficiency);
            double normaliser = logSum(logWeights);
            double[] terms = IntStream.range(0, observation.length)
                    .mapToDouble(d -> logWeights[d] + observation[d])
                    .toArray();
            pointwise[i] = logSum(terms) - normaliser;
            parameters += logSum(observation) - Math.log(observation.length) - pointwise[i];
        }
        return new LeaveOneOut(pointwise, paretoK, parameters);
    }

    /** Expected log predictive density over all observations: larger is better. */
    public double elpd() {
        return Arrays.stream(pointwise).sum();
    }

    /** Standard error of {@link #elpd} over observations. */
    public double standardError() {
        return Math.sqrt(pointwise.length * variance(pointwise));
    }

    /** Of each observation, in order. */
    public double[] pointwise() {
        return pointwise.clone();
    }

    /** Of each observation, in order; see {@link #HIGH_PARETO_K}. */
    public double[] paretoK() {
        return paretoK.clone();
    }

    /** Effective number of parameters. */
    public double effectiveParameters() {
        return effectiveParameters;
    }

    /** Number of observations whose value is not reliable. */
    public long unreliable() {
        return Arrays.stream(paretoK).filter(k -> !(k <= HIGH_PARETO_K)).count();
    }

    /**
     * This model against another on the same observations.
     *
     * @return difference of elpd (positive: this one predicts better) and its standard error, which pairs observations
     * @throws InvalidArgument if the numbers of observations differ
     */
    public Difference minus(LeaveOneOut other) {
        if (pointwise.length != other.pointwise.length) {
            throw InvalidArgument.of(
                    "Only models of the same observations can be compared",
                    pointwise.length + " and " + other.pointwise.length,
                    "Fit both to the same data.");
        }
        double[] difference = IntStream.range(0, pointwise.length)
                .mapToDouble(i -> pointwise[i] - other.pointwise[i])
                .toArray();
        return new Difference(Arrays.stream(difference).sum(), Math.sqrt(difference.length * variance(difference)));
    }

    /** A difference of expected log predictive densities and its standard error. */
    public record Difference(double elpd, double standardError) {}

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    private static double logSum(double[] logs) {
        double max = Arrays.stream(logs).max().orElseThrow();
        return max + Math.log(Arrays.stream(logs).map(v -> Math.exp(v - max)).sum());
    }
}
