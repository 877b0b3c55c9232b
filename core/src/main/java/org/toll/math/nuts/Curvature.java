package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mean of minus the Hessian of the log density over some draws of a window, by central differences of gradients. Where the
 * posterior is not log-concave the mean may be indefinite; a growing multiple of its diagonal is then added.
 */
final class Curvature extends MetricLearner {
    private static final int POINTS = 20;
    private static final double STEP = 1e-4;
    private static final double FIRST_RIDGE = 1e-6;

    private final Space space;
    private final int dimension;
    private final List<double[]> places = new ArrayList<>();

    Curvature(Space space, int dimension) {
        this.space = space;
        this.dimension = dimension;
    }

    @Override
    void observe(double[] position) {
        places.add(position.clone());
    }

    @Override
    Scaling learn() {
        double[] sum = new double[dimension * dimension];
        int count = Math.min(POINTS, places.size());
        for (int k = 0; k < count; k++) {
            addHessian(places.get((int) ((k + 0.5) * places.size() / count)), sum);
        }
        places.clear();
        double[] mean = new double[dimension * dimension];
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                mean[i * dimension + j] = (sum[i * dimension + j] + sum[j * dimension + i]) / (2 * Math.max(1, count));
            }
        }
        return Scaling.inverseTransposed(definite(mean), dimension);
    }

    private double[] definite(double[] matrix) {
        double largest = 1e-12;
        for (int i = 0; i < dimension; i++) {
            largest = Math.max(largest, Math.abs(matrix[i * dimension + i]));
        }
        double ridge = FIRST_RIDGE;
        while (true) {
            double[] ridged = matrix.clone();
            for (int i = 0; i < dimension; i++) {
                double diagonal = matrix[i * dimension + i];
                ridged[i * dimension + i] = diagonal + ridge * Math.max(Math.abs(diagonal), 1e-3 * largest);
            }
            Optional<double[]> factor = Triangular.cholesky(ridged, dimension);
            if (factor.isPresent() || ridge > 1e9) {
                return factor.orElseGet(this::identity);
            }
            ridge *= 10;
        }
    }

    private double[] identity() {
        double[] matrix = new double[dimension * dimension];
        for (int i = 0; i < dimension; i++) {
            matrix[i * dimension + i] = 1;
        }
        return matrix;
    }

    /** Adds minus the Hessian at a place, with columns from central differences; rows where a gradient is not finite add 0. */
    private void addHessian(double[] place, double[] sum) {
        double[] moved = place.clone();
        double[] above = new double[dimension];
        double[] below = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            moved[j] = place[j] + STEP;
            space.evaluator().logDensity(moved, above);
            moved[j] = place[j] - STEP;
            space.evaluator().logDensity(moved, below);
            moved[j] = place[j];
            for (int i = 0; i < dimension; i++) {
                double slope = (below[i] - above[i]) / (2 * STEP);
                if (Double.isFinite(slope)) {
                    sum[i * dimension + j] += slope;
                }
            }
        }
    }
}
