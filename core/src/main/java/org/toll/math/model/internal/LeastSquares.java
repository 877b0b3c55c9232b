package org.toll.math.model.internal;

/**
 * The sum of squares of a linear regression as a function of its coefficients, from a Householder QR decomposition. A column that
 * depends on those before it does no harm: its part of R is rounding error, and so is its influence.
 */
public final class LeastSquares {
    private final int observations;
    private final int columns;
    private final double[] upper;
    private final double[] rotated;
    private final double rest;

    private LeastSquares(int observations, int columns, double[] upper, double[] rotated, double rest) {
        this.observations = observations;
        this.columns = columns;
        this.upper = upper;
        this.rotated = rotated;
        this.rest = rest;
    }

    /**
     * @param byColumn design matrix, one array for each column
     * @param y one value for each row
     */
    public static LeastSquares of(double[][] byColumn, double[] y) {
        int rows = y.length;
        int columns = byColumn.length;
        double[][] a = new double[columns][];
        for (int c = 0; c < columns; c++) {
            a[c] = byColumn[c].clone();
        }
        double[] target = y.clone();
        int steps = Math.min(rows, columns);
        for (int k = 0; k < steps; k++) {
            double norm = 0;
            for (int i = k; i < rows; i++) {
                norm = Math.hypot(norm, a[k][i]);
            }
            if (norm == 0) {
                continue;
            }
            double pivot = a[k][k] > 0 ? -norm : norm;
            double[] mirror = a[k].clone();
            mirror[k] -= pivot;
            double square = 0;
            for (int i = k; i < rows; i++) {
                square += mirror[i] * mirror[i];
            }
            for (int c = k; c < columns; c++) {
                reflect(a[c], mirror, square, k);
            }
            reflect(target, mirror, square, k);
        }
        double[] upper = new double[columns * columns];
        for (int r = 0; r < steps; r++) {
            for (int c = r; c < columns; c++) {
                upper[r * columns + c] = a[c][r];
            }
        }
        double rest = 0;
        for (int i = steps; i < rows; i++) {
            rest += target[i] * target[i];
        }
        double[] rotated = new double[columns];
        System.arraycopy(target, 0, rotated, 0, steps);
        return new LeastSquares(rows, columns, upper, rotated, rest);
    }

    int observations() {
        return observations;
    }

    /** |y - Xb|^2. */
    double squares(double[] b) {
        double sum = rest;
        for (int r = 0; r < columns; r++) {
            double residual = residual(b, r);
            sum += residual * residual;
        }
        return sum;
    }

    /** Adds weight times half the slope of {@link #squares} to {@code slope}. */
    void addSlope(double[] b, double[] slope, double weight) {
        for (int r = 0; r < columns; r++) {
            double w = -weight * residual(b, r);
            for (int c = r; c < columns; c++) {
                slope[c] += w * upper[r * columns + c];
            }
        }
    }

    private double residual(double[] b, int r) {
        double value = rotated[r];
        for (int c = r; c < columns; c++) {
            value -= upper[r * columns + c] * b[c];
        }
        return value;
    }

    private static void reflect(double[] x, double[] mirror, double square, int from) {
        double dot = 0;
        for (int i = from; i < x.length; i++) {
            dot += mirror[i] * x[i];
        }
        double factor = 2 * dot / square;
        for (int i = from; i < x.length; i++) {
            x[i] -= factor * mirror[i];
        }
    }
}
