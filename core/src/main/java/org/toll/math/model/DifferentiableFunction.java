package org.toll.math.model;

/** A scalar function of a vector with a gradient written by hand. */
@FunctionalInterface
public interface DifferentiableFunction {
    /**
     * @param x the point; not to be changed
     * @param gradient of the size of {@code x}, all zero; to be filled with the partial derivatives
     * @return the value; NaN or minus infinity where it is not defined
     */
    double valueAndGradient(double[] x, double[] gradient);
}
