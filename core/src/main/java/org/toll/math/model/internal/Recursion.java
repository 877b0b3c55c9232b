package org.toll.math.model.internal;

/**
 * y[0] = start, y[t] = coefficient * y[t-1] + x[t-1]: an autoregressive filter. Cumulative sums are the case of coefficient 1;
 * the variance of a GARCH and the errors of a moving average are others.
 */
public final class Recursion extends Kernel {
    private final int x;
    private final int coefficient;
    private final int start;

    public Recursion(int out, int x, int coefficient, int start) {
        super(out);
        this.x = x;
        this.coefficient = coefficient;
        this.start = start;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        double c = values[coefficient][0];
        double last = values[start][0];
        y[0] = last;
        for (int t = 1; t < y.length; t++) {
            last = c * last + p[t - 1];
            y[t] = last;
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] y = values[out];
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        double c = values[coefficient][0];
        double carried = 0;
        double slope = 0;
        for (int t = y.length - 1; t > 0; t--) {
            carried = dy[t] + c * carried;
            if (dx != null) {
                dx[t - 1] += carried;
            }
            slope += carried * y[t - 1];
        }
        if (adjoints[coefficient] != null) {
            adjoints[coefficient][0] += slope;
        }
        if (adjoints[start] != null) {
            adjoints[start][0] += dy[0] + c * carried;
        }
    }
}
