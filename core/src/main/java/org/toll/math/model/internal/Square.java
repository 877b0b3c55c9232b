package org.toll.math.model.internal;

/** x * x of each element. */
public final class Square extends Kernel {
    private final int x;

    public Square(int out, int x) {
        super(out);
        this.x = x;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = p[i] * p[i];
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] p = values[x];
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int i = 0; i < dy.length; i++) {
            dx[i] += 2 * dy[i] * p[i];
        }
    }
}
