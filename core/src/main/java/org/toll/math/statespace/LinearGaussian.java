package org.toll.math.statespace;

import org.ejml.data.DMatrixRMaj;
import org.toll.math.InvalidArgument;

/**
 * state[t+1] = transition * state[t] + noise of covariance stateNoise; observation[t] = loading * state[t] + noise of variance
 * observationVariance. One observation at a time, unchanging in time.
 *
 * <p>Matrices are square of the order of the state; they are not copied and must not be changed.
 *
 * @param loading how the observation adds up the state, of the order of the state
 * @param observationVariance 0 or more
 * @param firstMean of the state at the first observation
 * @param firstCovariance of the state at the first observation
 */
public record LinearGaussian(
        DMatrixRMaj transition,
        DMatrixRMaj stateNoise,
        DMatrixRMaj loading,
        double observationVariance,
        DMatrixRMaj firstMean,
        DMatrixRMaj firstCovariance) {

    public LinearGaussian {
        int order = transition.numRows;
        boolean fits = isSquare(transition, order)
                && isSquare(stateNoise, order)
                && isSquare(firstCovariance, order)
                && isColumn(loading, order)
                && isColumn(firstMean, order);
        if (!fits || !(observationVariance >= 0)) {
            throw InvalidArgument.of(
                    "The matrices of a state-space model must have the order of the state, its variance must not be negative",
                    order + ", " + observationVariance,
                    "Loading and first mean are columns.");
        }
    }

    /**
     * A random walk seen with noise.
     *
     * @param stepSd standard deviation of a step, 0 or more
     * @param noiseSd standard deviation of an observation around the level, 0 or more
     * @param firstMean of the level at the first observation
     * @param firstSd its standard deviation
     */
    public static LinearGaussian localLevel(double stepSd, double noiseSd, double firstMean, double firstSd) {
        return new LinearGaussian(
                scalar(1),
                scalar(stepSd * stepSd),
                scalar(1),
                noiseSd * noiseSd,
                scalar(firstMean),
                scalar(firstSd * firstSd));
    }

    private static DMatrixRMaj scalar(double value) {
        return new DMatrixRMaj(new double[][] {{value}});
    }

    private static boolean isSquare(DMatrixRMaj matrix, int order) {
        return matrix.numRows == order && matrix.numCols == order;
    }

    private static boolean isColumn(DMatrixRMaj matrix, int order) {
        return matrix.numRows == order && matrix.numCols == 1;
    }
}
