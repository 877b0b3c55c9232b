package org.toll.math.model.internal;

/** scale * x + shift with fixed numbers. */
public final class Affine extends Kernel {
    private final int x;
    private final double scale;
    private final double shift;

    /** Makes the kernel; seen by expressions, which join one after another into one. */
    public record Map(double scale, double shift) implements Factory {
        @Override
        public Kernel create(int out, int[] in) {
            return new Affine(out, in[0], scale, shift);
        }
    }

    private Affine(int out, int x, double scale, double shift) {
        super(out);
        this.x = x;
        this.scale = scale;
        this.shift = shift;
    }

    @Override
    public void forward(double[][] values) {
        double[] y = values[out];
        double[] p = values[x];
        for (int i = 0; i < y.length; i++) {
            y[i] = scale * p[i] + shift;
        }
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        Accumulate.scaled(adjoints[x], adjoints[out], scale);
    }
}
