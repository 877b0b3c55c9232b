package org.toll.math.model.internal;

/** Running totals. */
public final class CumulativeSum extends Kernel {
    private final int x;

    public CumulativeSum(int out, int x) {
        super(out);
        this.x = x;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += p[i];
            y[i] = sum;
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        double sum = 0;
        for (int i = dy.length - 1; i >= 0; i--) {
            sum += dy[i];
            dx[i] += sum;
        }
    }
}
