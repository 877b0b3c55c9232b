package org.toll.math.model.internal;

/** A run of consecutive elements. */
public final class Slice extends Kernel {
    private final int x;
    private final int start;

    public Slice(int out, int x, int start) {
        super(out);
        this.x = x;
        this.start = start;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = p[start + i];
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int i = 0; i < dy.length; i++) {
            dx[start + i] += dy[i];
        }
    }
}
