package org.toll.math.distribution;

import org.toll.math.random.RandomStream;

/** A distribution of one number. Immutable. */
public interface Distribution {
    /** Log density, or log probability for whole numbers; minus infinity outside the support. */
    double logDensity(double x);

    /** P(X <= x). */
    double cumulative(double x);

    /**
     * The smallest x with P(X <= x) at least the probability.
     *
     * @param probability between 0 and 1
     */
    double quantile(double probability);

    double draw(RandomStream random);
}
