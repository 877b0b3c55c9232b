package org.toll.math.nuts;

/** Which part of the posterior's shape the warm-up learns. */
public enum Metric {
    /** {@link #DENSE} up to 40 coordinates, {@link #DIAGONAL} above. */
    AUTOMATIC,
    /** No adaptation: parameters are on one scale already. */
    UNIT,
    /** A scale for each coordinate: right unless coordinates are strongly correlated. */
    DIAGONAL,
    /** The whole covariance: for correlated coordinates, up to a hundred or so of them. */
    DENSE,
    /**
     * The mean curvature of the log density, from differences of gradients: learns strong correlations from far fewer warm-up
     * draws than {@link #DENSE}, at the price of some thousand gradients. For smooth posteriors of up to a few hundred coordinates.
     */
    CURVATURE;

    private static final int DENSE_UP_TO = 40;

    Metric forDimension(int dimension) {
        return this != AUTOMATIC ? this : dimension <= DENSE_UP_TO ? DENSE : DIAGONAL;
    }
}
