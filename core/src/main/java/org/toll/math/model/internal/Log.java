package org.toll.math.model.internal;

/** log(x) of each element; minus infinity at 0, NaN below. */
public final class Log extends Kernel {
    private final int x;

    public Log(int out, int x) {
        super(out);
        this.x = x;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.log(p[i]);
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] p = values[x];
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int i = 0; i < dy.length; i++) {
            dx[i] += dy[i] / p[i];
        }
    }
}
