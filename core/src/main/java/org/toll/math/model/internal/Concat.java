package org.toll.math.model.internal;

/** Blocks one after another. */
public final class Concat extends Kernel {
    private final int[] parts;

    public Concat(int out, int[] parts) {
        super(out);
        this.parts = parts.clone();
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        int at = 0;
        for (int part : parts) {
            double[] p = values[part];
            System.arraycopy(p, 0, y, at, p.length);
            at += p.length;
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        double[] dy = adjoints[out];
        int at = 0;
        for (int part : parts) {
            double[] dx = adjoints[part];
            int length = values[part].length;
            if (dx != null) {
                for (int i = 0; i < length; i++) {
                    dx[i] += dy[at + i];
                }
            }
            at += length;
        }
    }
}
