package org.toll.math.model.internal;

/** a + weight * b, element by element; a scalar side is used for every element. */
public final class Plus extends Kernel {
    private final int a;
    private final int b;
    private final double weight;

    public Plus(int out, int a, int b, double weight) {
        super(out);
        this.a = a;
        this.b = b;
        this.weight = weight;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[a];
        double[] q = values[b];
        double w = weight;
        if (p.length == q.length) {
            for (int i = 0; i < y.length; i++) {
                y[i] = p[i] + w * q[i];
            }
        } else if (q.length == 1) {
            double shift = w * q[0];
            for (int i = 0; i < y.length; i++) {
                y[i] = p[i] + shift;
            }
        } else {
            double shift = p[0];
            for (int i = 0; i < y.length; i++) {
                y[i] = shift + w * q[i];
            }
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        Accumulate.scaled(adjoints[a], dy, 1);
        Accumulate.scaled(adjoints[b], dy, weight);
    }
}
