package org.toll.math.nuts;

import java.util.Arrays;
import java.util.Optional;

/** Triangular matrices, row by row in full squares; loops arranged for the processor. */
final class Triangular {
    private Triangular() {}

    /**
     * The lower Cholesky factor of a symmetric matrix.
     *
     * @return empty if the matrix is not positive definite
     */
    static Optional<double[]> cholesky(double[] matrix, int n) {
        double[] l = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i * n + j] - dot(l, i * n, l, j * n, j);
                if (i == j) {
                    if (!(rest > 0)) {
                        return Optional.empty();
                    }
                    l[i * n + i] = Math.sqrt(rest);
                } else {
                    l[i * n + j] = rest / l[j * n + j];
                }
            }
        }
        return Optional.of(l);
    }

    static void solveLower(double[] l, double[] right, double[] x, int n) {
        for (int i = 0; i < n; i++) {
            x[i] = (right[i] - dot(l, i * n, x, 0, i)) / l[i * n + i];
        }
    }

    static void solveUpper(double[] u, double[] right, double[] x, int n) {
        for (int i = n - 1; i >= 0; i--) {
            x[i] = (right[i] - dot(u, i * n + i + 1, x, i + 1, n - i - 1)) / u[i * n + i];
        }
    }

    /** The inverse of a lower triangle. */
    static double[] inverse(double[] l, int n) {
        double[] inverse = new double[n * n];
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int c = 0; c < n; c++) {
            unit[c] = 1;
            solveLower(l, unit, column, n);
            unit[c] = 0;
            for (int r = c; r < n; r++) {
                inverse[r * n + c] = column[r];
            }
        }
        return inverse;
    }

    static double[] identity(int n) {
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            matrix[i * n + i] = 1;
        }
        return matrix;
    }

    static double[] transposed(double[] matrix, int n) {
        double[] result = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                result[j * n + i] = matrix[i * n + j];
            }
        }
        return result;
    }

    /** result = lower^T x. The square must hold zeros above the diagonal. */
    static void lowerTransposedTimes(double[] lower, double[] x, double[] result, int n) {
        Arrays.fill(result, 0);
        int row = 0;
        for (; row + 3 < n; row += 4) {
            addFourRows(result, 0, lower, row, row + 4, x);
        }
        for (; row < n; row++) {
            add(result, 0, lower, row * n, row + 1, x[row]);
        }
    }

    /** result = upper^T x. The square must hold zeros below the diagonal. */
    static void upperTransposedTimes(double[] upper, double[] x, double[] result, int n) {
        Arrays.fill(result, 0);
        int row = 0;
        for (; row + 3 < n; row += 4) {
            addFourRows(result, row, upper, row, n - row, x);
        }
        for (; row < n; row++) {
            add(result, row, upper, row * n + row, n - row, x[row]);
        }
    }

    /** Four rows in one pass: the target is read and written once for four products, which halves the time. */
    private static void addFourRows(double[] target, int from, double[] square, int row, int length, double[] x) {
        int n = target.length;
        int a = row * n + from;
        int b = a + n;
        int c = b + n;
        int d = c + n;
        double xa = x[row];
        double xb = x[row + 1];
        double xc = x[row + 2];
        double xd = x[row + 3];
        for (int i = 0; i < length; i++) {
            target[from + i] += (xa * square[a + i] + xb * square[b + i]) + (xc * square[c + i] + xd * square[d + i]);
        }
    }

    static double dot(double[] a, int fromA, double[] b, int fromB, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[fromA + i] * b[fromB + i];
            s1 += a[fromA + i + 1] * b[fromB + i + 1];
            s2 += a[fromA + i + 2] * b[fromB + i + 2];
            s3 += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[fromA + i] * b[fromB + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** target += weight * source. */
    static void add(double[] target, int fromTarget, double[] source, int fromSource, int length, double weight) {
        for (int i = 0; i < length; i++) {
            target[fromTarget + i] += weight * source[fromSource + i];
        }
    }
}
