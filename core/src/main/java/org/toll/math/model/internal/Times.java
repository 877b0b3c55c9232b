package org.toll.math.model.internal;

/** a * b, element by element; a scalar side is used for every element. */
public final class Times extends Kernel {
    private final int a;
    private final int b;

    public Times(int out, int a, int b) {
        super(out);
        this.a = a;
        this.b = b;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[a];
        double[] q = values[b];
        if (p.length == q.length) {
            for (int i = 0; i < y.length; i++) {
                y[i] = p[i] * q[i];
            }
        } else if (q.length == 1) {
            scale(y, p, q[0]);
        } else {
            scale(y, q, p[0]);
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        Accumulate.product(adjoints[a], dy, values[b]);
        Accumulate.product(adjoints[b], dy, values[a]);
    }

    private static void scale(double[] y, double[] x, double factor) {
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i] * factor;
        }
    }
}
