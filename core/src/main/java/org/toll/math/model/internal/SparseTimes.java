package org.toll.math.model.internal;

/** A data matrix that is mostly zeros times a block: weights of knots, sums over some months. Row by row, what is not 0 only. */
public final class SparseTimes extends Kernel {
    private final int x;
    private final int[] rowStart;
    private final int[] column;
    private final double[] weight;

    /**
     * @param matrix column by column, {@code rows * columns} elements
     */
    public SparseTimes(int out, int x, double[] matrix, int rows) {
        super(out);
        this.x = x;
        int count = nonZero(matrix);
        this.rowStart = new int[rows + 1];
        this.column = new int[count];
        this.weight = new double[count];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int place = row; place < matrix.length; place += rows) {
                if (matrix[place] != 0) {
                    column[at] = place / rows;
                    weight[at] = matrix[place];
                    at++;
                }
            }
            rowStart[row + 1] = at;
        }
    }

    /** Whether so few elements are not 0 that skipping the others is worth the detour over indices. */
    public static boolean isWorthwhile(double[] matrix) {
        return 3 * nonZero(matrix) <= matrix.length;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int row = 0; row < y.length; row++) {
            double sum = 0;
            for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
                sum += weight[i] * p[column[i]];
            }
            y[row] = sum;
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int row = 0; row < dy.length; row++) {
            double slope = dy[row];
            for (int i = rowStart[row]; i < rowStart[row + 1]; i++) {
                dx[column[i]] += weight[i] * slope;
            }
        }
    }

    private static int nonZero(double[] matrix) {
        int count = 0;
        for (double element : matrix) {
            if (element != 0) {
                count++;
            }
        }
        return count;
    }
}
