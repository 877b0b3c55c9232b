package org.toll.math.model.internal;

import org.jspecify.annotations.Nullable;

/** log(exp(a) + exp(b)), element by element; a scalar side is used for every element. */
public final class LogAddExp extends Kernel {
    private final int a;
    private final int b;

    public LogAddExp(int out, int a, int b) {
        super(out);
        this.a = a;
        this.b = b;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[a];
        double[] q = values[b];
        int stepP = p.length == 1 ? 0 : 1;
        int stepQ = q.length == 1 ? 0 : 1;
        for (int i = 0; i < y.length; i++) {
            double u = p[i * stepP];
            double w = q[i * stepQ];
            double max = Math.max(u, w);
            y[i] = Double.isInfinite(max) ? max : max + Math.log1p(Math.exp(-Math.abs(u - w)));
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        share(values[out], values[a], adjoints[out], adjoints[a]);
        share(values[out], values[b], adjoints[out], adjoints[b]);
    }

    private static void share(double[] y, double[] x, double[] dy, double @Nullable [] dx) {
        if (dx == null) {
            return;
        }
        int step = x.length == 1 ? 0 : 1;
        for (int i = 0; i < y.length; i++) {
            if (y[i] != Double.NEGATIVE_INFINITY) {
                dx[i * step] += dy[i] * Math.exp(x[i * step] - y[i]);
            }
        }
    }
}
