package org.toll.estimate.mse.loglinear;

/**
 * How differences between persons in their chance to be listed enter a log-linear model: as columns that depend on the number of
 * lists alone.
 */
public enum Heterogeneity {
    /** All persons alike: the model Mt. */
    NONE,
    /** Chao's lower bound: a free value for every number of lists above two. Biased down, by design. */
    CHAO,
    /** Darroch: the chance's log-odds normal among the unseen. */
    DARROCH,
    /** A Poisson law of rate: differences smaller than Darroch's would be. */
    POISSON2,
    /** A gamma law: differences larger than Darroch's, and often implausibly many unseen. */
    GAMMA35;

    int columns(int lists) {
        return switch (this) {
            case NONE -> 0;
            case CHAO -> Math.max(lists - 2, 0);
            default -> 1;
        };
    }

    /**
     * @param column 0 to {@link #columns} - 1
     * @param k number of lists that a pattern is on
     */
    double value(int column, int k) {
        return switch (this) {
            case NONE -> 0;
            case CHAO -> Math.max(k - (column + 3) + 1, 0);
            case DARROCH -> k * k / 2.0;
            case POISSON2 -> Math.pow(2, k) - 1;
            case GAMMA35 -> -Math.log(3.5 + k) + Math.log(3.5);
        };
    }
}
