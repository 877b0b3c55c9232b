package org.toll.math.model.internal;

import java.util.Arrays;

/**
 * Matrix times vector, the matrix column by column in one block: with many rows and few columns the inner loops run down the
 * columns, which is what the vector units of a processor want.
 */
public final class MatrixTimes extends Kernel {
    private final int matrix;
    private final int x;

    /**
     * @param matrix slot of the matrix, column by column, rows * columns elements
     */
    public MatrixTimes(int out, int matrix, int x) {
        super(out);
        this.matrix = matrix;
        this.x = x;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] m = values[matrix];
        double[] p = values[x];
        Arrays.fill(y, 0);
        for (int column = 0; column < p.length; column++) {
            int at = column * y.length;
            double factor = p[column];
            for (int row = 0; row < y.length; row++) {
                y[row] += m[at + row] * factor;
            }
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] m = values[matrix];
        double[] p = values[x];
        double[] dy = adjoints[out];
        double[] dm = adjoints[matrix];
        double[] dx = adjoints[x];
        for (int column = 0; column < p.length; column++) {
            int at = column * dy.length;
            if (dx != null) {
                double s0 = 0;
                double s1 = 0;
                int row = 0;
                for (; row + 1 < dy.length; row += 2) {
                    s0 += m[at + row] * dy[row];
                    s1 += m[at + row + 1] * dy[row + 1];
                }
                if (row < dy.length) {
                    s0 += m[at + row] * dy[row];
                }
                dx[column] += s0 + s1;
            }
            if (dm != null) {
                double factor = p[column];
                for (int row = 0; row < dy.length; row++) {
                    dm[at + row] += dy[row] * factor;
                }
            }
        }
    }
}
