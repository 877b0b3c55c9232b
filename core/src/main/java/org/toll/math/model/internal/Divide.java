package org.toll.math.model.internal;

/** a / b, element by element; a scalar side is used for every element. */
public final class Divide extends Kernel {
    private final int a;
    private final int b;

    public Divide(int out, int a, int b) {
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
            y[i] = p[i * stepP] / q[i * stepQ];
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] y = values[out];
        double[] q = values[b];
        double[] dy = adjoints[out];
        double[] dp = adjoints[a];
        double[] dq = adjoints[b];
        int stepQ = q.length == 1 ? 0 : 1;
        if (dp != null) {
            int stepP = dp.length == 1 ? 0 : 1;
            for (int i = 0; i < y.length; i++) {
                dp[i * stepP] += dy[i] / q[i * stepQ];
            }
        }
        if (dq != null) {
            for (int i = 0; i < y.length; i++) {
                dq[i * stepQ] -= dy[i] * y[i] / q[i * stepQ];
            }
        }
    }
}
