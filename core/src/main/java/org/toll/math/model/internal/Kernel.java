package org.toll.math.model.internal;

/**
 * One step of a compiled expression. A slot is an index into {@code values} and {@code adjoints}; each slot has its own array, of
 * length 1 for a scalar. A kernel holds slots only, so that all chains share it, each with its own arrays.
 *
 * <p>A kernel writes all of {@code values[out]} and never allocates. Where {@code adjoints[in]} is null the input is data, and
 * nothing is to be added.
 */
public abstract class Kernel {
    protected final int out;

    protected Kernel(int out) {
        this.out = out;
    }

    /** Computes {@code values[out]} from the values of the inputs. */
    public abstract void forward(double[][] values);

    /** Adds {@code adjoints[out]} times the partial derivatives to the adjoints of the inputs; values are as forward left them. */
    public abstract void backward(double[][] values, double[][] adjoints);

    /** Builds the kernel of an expression once its slots are known. */
    @FunctionalInterface
    public interface Factory {
        /**
         * @param out slot of the result
         * @param in slots of the inputs, in the expression's order
         */
        Kernel create(int out, int[] in);
    }
}
