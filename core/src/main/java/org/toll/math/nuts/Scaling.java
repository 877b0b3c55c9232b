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
     * @param factor lower triangle, row by row, as a full square with zeros above the diagonal
     */
    static Scaling lower(double[] factor, int dimension) {
        return new Lower(factor.clone(), dimension);
    }

    /** The factor is the transposed inverse of a lower triangle: position = lower^-T * free. */
    static Scaling inverseTransposed(double[] lower, int dimension) {
        return new InverseTransposed(lower.clone(), dimension);
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
            Triangular.lowerTransposedTimes(factor, gradient, freeGradient, dimension);
        }

        @Override
        void push(double[] freeGradient, double[] gradient) {
            Triangular.solveUpper(Triangular.transposed(factor, dimension), freeGradient, gradient, dimension);
        }
    }

    /** Keeps the triangle, its inverse and that transposed: every map is then a product. */
    private static final class InverseTransposed extends Scaling {
        private final double[] lower;
        private final double[] inverse;
        private final double[] factor;
        private final int dimension;

        InverseTransposed(double[] lower, int dimension) {
            this.lower = lower;
            this.inverse = Triangular.inverse(lower, dimension);
            this.factor = Triangular.transposed(inverse, dimension);
            this.dimension = dimension;
        }

        @Override
        void toPosition(double[] free, double[] position) {
            Triangular.lowerTransposedTimes(inverse, free, position, dimension);
        }

        @Override
        void toFree(double[] position, double[] free) {
            Triangular.lowerTransposedTimes(lower, position, free, dimension);
        }

        @Override
        void pull(double[] gradient, double[] freeGradient) {
            Triangular.upperTransposedTimes(factor, gradient, freeGradient, dimension);
        }

        @Override
        void push(double[] freeGradient, double[] gradient) {
            for (int row = 0; row < dimension; row++) {
                gradient[row] = Triangular.dot(lower, row * dimension, freeGradient, 0, row + 1);
            }
        }
    }
}
