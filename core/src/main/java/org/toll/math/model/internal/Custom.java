package org.toll.math.model.internal;

import java.util.Arrays;

/** A scalar function of one block whose gradient is written by hand. The gradient is kept from the forward pass. */
public final class Custom extends Kernel {
    private final int x;
    private final int slopes;
    private final Function function;

    /** The value of a function and, in {@code gradient} (zeroed before the call), its partial derivatives. */
    @FunctionalInterface
    public interface Function {
        double valueAndGradient(double[] x, double[] gradient);
    }

    /**
     * @param slopes a slot of the size of {@code x}, for the gradient
     */
    public Custom(int out, int x, int slopes, Function function) {
        super(out);
        this.x = x;
        this.slopes = slopes;
        this.function = function;
    }

    @Override
    public void forward(double[][] values) {
        Arrays.fill(values[slopes], 0);
        values[out][0] = function.valueAndGradient(values[x], values[slopes]);
    }

    @Override
    public void backward(double[][] values, double[][] adjoints) {
        Accumulate.scaled(adjoints[x], values[slopes], adjoints[out][0]);
    }
}
