package org.toll.math.nuts;

import java.util.Arrays;

/**
 * The linear map between the model's coordinates and those the sampler moves in, where the metric is the identity:
 * position = factor * free. Sampling in free coordinates is the same as sampling with the mass matrix (factor factor^T)^-1.
 */
abstract class Scaling {

    /** position = factor * free. */
    abstract void toPosition(double[] free, double[] position);

    /** free = factor^-1 * position. */
    abstract void toFree(double[] position, double[] free);

    /** The gradient by free coordinates: factor^T * gradient. */
    abstract void pull(double[] gradient, double[] freeGradient);

    /** The inverse of {@link #pull}. */
    abstract void push(double[] freeGradient, double[] gradient);

    static Scaling diagonal(double[] scales) {
        return new Diagonal(scales.clone());
    }

    static Scaling unit(int dimension) {
        double[] ones = new double[dimension];
        Arrays.fill(ones, 1);
        return diagonal(ones);
    }

    /**
     * @param factor lower triangle, row by row, as a full square
     */
    static Scaling lower(double[] factor, int dimension) {
        return new Lower(factor.clone(), dimension);
    }

    /** The factor is the transposed inverse of a lower triangle: position = lower^-T * free. */
    static Scaling inverseTransposed(double[] lower, int dimension) {
        double[] inverse = Triangular.inverse(lower, dimension);
        return new Upper(Triangular.transposed(inverse, dimension), dimension);
    }

    private static final class Diagonal extends Scaling {
        private final double[] scales;

        Diagonal(double[] scales) {
            this.scales = scales;
        }

        @Override
        void toPosition(double[] free, double[] position) {
            for (int i = 0; i < scales.length; i++) {
                position[i] = scales[i] * free[i];
            }
        }

        @Override
        void toFree(double[] position, double[] free) {
            for (int i = 0; i < scales.length; i++) {
                free[i] = position[i] / scales[i];
            }
        }

        @Override
        void pull(double[] gradient, double[] freeGradient) {
            toPosition(gradient, freeGradient);
        }

        @Override
        void push(double[] freeGradient, double[] gradient) {
            toFree(freeGradient, gradient);
        }
    }

    private static final class Lower extends Scaling {
        private final double[] factor;
        private final int dimension;

        Lower(double[] factor, int dimension) {
            this.factor = factor;
            this.dimension = dimension;
        }

        @Override
        void toPosition(double[] free, double[] position) {
            for (int row = 0; row < dimension; row++) {
                position[row] = Triangular.dot(factor, row * dimension, free, 0, row + 1);
            }
        }

        @Override
        void toFree(double[] position, double[] free) {
            Triangular.solveLower(factor, position, free, dimension);
        }

        @Override
        void pull(double[] gradient, double[] freeGradient) {
            Arrays.fill(freeGradient, 0);
            for (int row = 0; row < dimension; row++) {
                Triangular.add(freeGradient, 0, factor, row * dimension, row + 1, gradient[row]);
            }
        }

        @Override
        void push(double[] freeGradient, double[] gradient) {
            Triangular.solveUpper(Triangular.transposed(factor, dimension), freeGradient, gradient, dimension);
        }
    }

    private static final class Upper extends Scaling {
        private final double[] factor;
        private final int dimension;

        Upper(double[] factor, int dimension) {
            this.factor = factor;
            this.dimension = dimension;
        }

        @Override
        void toPosition(double[] free, double[] position) {
            for (int row = 0; row < dimension; row++) {
                position[row] = Triangular.dot(factor, row * dimension + row, free, row, dimension - row);
            }
        }

        @Override
        void toFree(double[] position, double[] free) {
            Triangular.solveUpper(factor, position, free, dimension);
        }

        @Override
        void pull(double[] gradient, double[] freeGradient) {
            Arrays.fill(freeGradient, 0);
            for (int row = 0; row < dimension; row++) {
                Triangular.add(freeGradient, row, factor, row * dimension + row, dimension - row, gradient[row]);
            }
        }

        @Override
        void push(double[] freeGradient, double[] gradient) {
            Triangular.solveLower(Triangular.transposed(factor, dimension), freeGradient, gradient, dimension);
        }
    }
}
