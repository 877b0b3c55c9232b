package org.toll.math.model;

import org.toll.math.model.internal.Custom;

/** A scalar function of a vector with a gradient written by hand. */
@FunctionalInterface
public interface DifferentiableFunction {
    /**
     * @param x the point; not to be changed
     * @param gradient of the size of {@code x}, all zero; to be filled with the partial derivatives
     * @return the value; NaN or minus infinity where it is not defined
     */
    double valueAndGradient(double[] x, double[] gradient);

    /**
     * A scalar function whose gradient is written by hand. It is called from several threads at once and must keep no state.
     *
     * @param input what it depends on; join several with {@link Expr#concat}
     * @param function value and partial derivatives; the gradient array comes zeroed and is to be filled
     */
    static Expr at(Expr input, DifferentiableFunction function) {
        Custom.Function kernel = function::valueAndGradient;
        return Expr.applyWithScratch(
                1, new int[] {input.size()}, (out, in) -> new Custom(out, in[0], in[1], kernel), input);
    }
}
