package org.toll.math.nuts;

import java.util.List;
import java.util.Optional;

/**
 * The mean of minus the Hessian of the log density over some draws, by central differences of gradients. Where the posterior is
 * not log-concave the mean may be indefinite; a growing multiple of its diagonal is then added.
 */
final class Curvature {
    private static final int POINTS = 20;
    private static final double STEP = 1e-4;
    private static final double FIRST_RIDGE = 1e-6;
    private static final double LAST_RIDGE = 1e9;

    private Curvature() {}

    /** Fills in the gradient of the log density at a place. */
    @FunctionalInterface
    interface Slopes {
        void at(double[] place, double[] gradient);
    }

    /**
     * @param places draws of the posterior, at least one
     */
    static Scaling scaling(Slopes slopes, List<double[]> places, int dimension) {
        double[] mean = new double[dimension * dimension];
        int count = Math.min(POINTS, places.size());
        for (int k = 0; k < count; k++) {
            // The later a draw of the warm-up, the more it is worth: spread over the second half.
            int index = places.size() - 1 - k * places.size() / (2 * count);
            addHessian(slopes, places.get(index), mean, 1.0 / count);
        }
        return Scaling.inverseTransposed(definiteFactor(mean, dimension), dimension);
    }

    /** Minus the Hessian at one place, symmetric, row by row. */
    static double[] at(Slopes slopes, double[] place) {
        double[] hessian = new double[place.length * place.length];
        addHessian(slopes, place, hessian, 1);
        return hessian;
    }

    private static double[] definiteFactor(double[] matrix, int n) {
        double largest = 1e-12;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(matrix[i * n + i]));
        }
        double[] ridged = matrix.clone();
        for (double ridge = FIRST_RIDGE; ridge < LAST_RIDGE; ridge *= 10) {
            for (int i = 0; i < n; i++) {
                double diagonal = matrix[i * n + i];
                ridged[i * n + i] = diagonal + ridge * Math.max(Math.abs(diagonal), 1e-3 * largest);
            }
            Optional<double[]> factor = Triangular.cholesky(ridged, n);
            if (factor.isPresent()) {
                return factor.get();
            }
        }
        return Triangular.identity(n);
    }

    /** Rows where a gradient is not finite add 0. */
    private static void addHessian(Slopes slopes, double[] place, double[] sum, double weight) {
        int n = place.length;
        double[] moved = place.clone();
        double[] above = new double[n];
        double[] below = new double[n];
        for (int j = 0; j < n; j++) {
            moved[j] = place[j] + STEP;
            slopes.at(moved, above);
            moved[j] = place[j] - STEP;
            slopes.at(moved, below);
            moved[j] = place[j];
            for (int i = 0; i < n; i++) {
                double slope = weight * (below[i] - above[i]) / (4 * STEP);
                if (Double.isFinite(slope)) {
                    sum[i * n + j] += slope;
                    sum[j * n + i] += slope;
                }
            }
        }
    }
}
