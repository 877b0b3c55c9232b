package org.toll.math.model;

/** The log density of a distribution whose parameters may be expressions. {@link Densities} makes them. */
@FunctionalInterface
public interface Density {
    /** Log density of each element of {@code x}, with all constants: what leave-one-out needs. */
    Expr pointwise(Expr x);

    /** Sum of the log densities of the elements: what a model adds up. */
    default Expr total(Expr x) {
        return pointwise(x).sum();
    }
}
