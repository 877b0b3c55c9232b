package org.toll.math.model.internal;

/** exp(x) of each element. */
public final class Exp extends Kernel {
    private final int x;

    public Exp(int out, int x) {
        super(out);
        this.x = x;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.exp(p[i]);
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        Accumulate.product(adjoints[x], adjoints[out], values[out]);
    }
}
