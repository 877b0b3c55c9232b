package org.toll.estimate.mse.loglinear;

/** Solves small symmetric positive definite systems in place, without allocation in the loop of a fit. */
final class Cholesky {
    private Cholesky() {}

    /**
     * Replaces the lower triangle by its factor.
     *
     * @return false if the matrix is not positive definite to working accuracy
     */
    static boolean factor(double[][] matrix) {
        int size = matrix.length;
        for (int j = 0; j < size; j++) {
            double pivot = matrix[j][j];
            double scale = pivot;
            for (int k = 0; k < j; k++) {
                pivot -= matrix[j][k] * matrix[j][k];
            }
            if (!(pivot > 1e-14 * scale)) {
                return false;
            }
            double root = Math.sqrt(pivot);
            matrix[j][j] = root;
            for (int i = j + 1; i < size; i++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = sum / root;
            }
        }
        return true;
    }

    /** Solves with a factor; the right side is replaced by the solution. */
    static void solve(double[][] factor, double[] right) {
        int size = factor.length;
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= factor[i][k] * right[k];
            }
            right[i] /= factor[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                right[i] -= factor[k][i] * right[k];
            }
            right[i] /= factor[i][i];
        }
    }

    /** v' M^-1 v of the factored matrix M; v is overwritten. */
    static double squaredLength(double[][] factor, double[] vector) {
        double sum = 0;
        for (int i = 0; i < factor.length; i++) {
            for (int k = 0; k < i; k++) {
                vector[i] -= factor[i][k] * vector[k];
            }
            vector[i] /= factor[i][i];
            sum += vector[i] * vector[i];
        }
        return sum;
    }
}
