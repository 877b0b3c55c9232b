package org.toll.math.nuts;

import java.util.Arrays;
import java.util.Optional;

/** Learns a {@link Scaling} from the draws of one warm-up window, then forgets them. */
abstract class MetricLearner {
    /** Weight of the prior scale, in draws, and its size: Stan's regularisation. */
    private static final double PRIOR_DRAWS = 5;

    private static final double PRIOR_VARIANCE = 1e-3;

    abstract void observe(double[] position);

    abstract Scaling learn();

    static MetricLearner of(Metric metric, Space space, int dimension) {
        return switch (metric) {
            case UNIT -> new None(dimension);
            case DIAGONAL -> new Variances(dimension);
            case DENSE -> new Covariances(dimension);
            case CURVATURE -> new Curvature(space, dimension);
        };
    }

    private static double shrunk(double variance, double count, boolean isDiagonal) {
        double weight = count / (count + PRIOR_DRAWS);
        return weight * variance + (isDiagonal ? PRIOR_VARIANCE * (1 - weight) : 0);
    }

    private static final class None extends MetricLearner {
        private final int dimension;

        None(int dimension) {
            this.dimension = dimension;
        }

        @Override
        void observe(double[] position) {
            // A unit metric has nothing to learn.
        }

        @Override
        Scaling learn() {
            return Scaling.unit(dimension);
        }
    }

    private static final class Variances extends MetricLearner {
        private final double[] mean;
        private final double[] squares;
        private int count;

        Variances(int dimension) {
            mean = new double[dimension];
            squares = new double[dimension];
        }

        @Override
        void observe(double[] position) {
            count++;
            for (int i = 0; i < mean.length; i++) {
                double delta = position[i] - mean[i];
                mean[i] += delta / count;
                squares[i] += delta * (position[i] - mean[i]);
            }
        }

        @Override
        Scaling learn() {
            double[] scales = new double[mean.length];
            for (int i = 0; i < scales.length; i++) {
                scales[i] = Math.sqrt(shrunk(squares[i] / Math.max(1, count - 1), count, true));
            }
            count = 0;
            Arrays.fill(mean, 0);
            Arrays.fill(squares, 0);
            return Scaling.diagonal(scales);
        }
    }

    private static final class Covariances extends MetricLearner {
        private final int dimension;
        private final double[] mean;
        private final double[] before;
        private final double[] products;
        private int count;

        Covariances(int dimension) {
            this.dimension = dimension;
            mean = new double[dimension];
            before = new double[dimension];
            products = new double[dimension * dimension];
        }

        @Override
        void observe(double[] position) {
            count++;
            for (int i = 0; i < dimension; i++) {
                before[i] = position[i] - mean[i];
                mean[i] += before[i] / count;
            }
            for (int i = 0; i < dimension; i++) {
                Triangular.add(products, i * dimension, before, 0, dimension, position[i] - mean[i]);
            }
        }

        @Override
        Scaling learn() {
            double[] covariance = new double[dimension * dimension];
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    covariance[i * dimension + j] =
                            shrunk(products[i * dimension + j] / Math.max(1, count - 1), count, i == j);
                }
            }
            Optional<double[]> factor = Triangular.cholesky(covariance, dimension);
            count = 0;
            Arrays.fill(mean, 0);
            Arrays.fill(products, 0);
            return Scaling.lower(
                    factor.orElseThrow(
                            () -> new IllegalStateException("a regularised covariance lost its definiteness")),
                    dimension);
        }
    }
}
