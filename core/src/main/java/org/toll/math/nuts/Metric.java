package org.toll.math.nuts;

/** Which part of the posterior's shape the warm-up learns. */
public enum Metric {
    /** No adaptation: parameters are on one scale already. */
    UNIT,
    /** A scale for each coordinate: the default, right unless coordinates are strongly correlated. */
    DIAGONAL,
    /** The whole covariance: for correlated coordinates, up to a few hundred of them. */
    DENSE,
    /**
     * The mean curvature of the log density, from differences of gradients: learns strong correlations from far fewer warm-up
     * draws than {@link #DENSE}, at the price of some thousand gradients. For smooth posteriors of up to a few hundred coordinates.
     */
    CURVATURE
}
