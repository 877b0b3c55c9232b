package org.toll.math.model.internal;

/** Chosen elements of a block, in any order, repeats allowed. */
public final class Gather extends Kernel {
    private final int x;
    private final int[] from;

    /**
     * @param from index into the input of each element of the output
     */
    public Gather(int out, int x, int[] from) {
        super(out);
        this.x = x;
        this.from = from.clone();
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = p[from[i]];
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        double[] dx = adjoints[x];
        for (int i = 0; i < dy.length; i++) {
            dx[from[i]] += dy[i];
        }
    }
}
