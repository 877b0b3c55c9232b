package org.toll.outlook;

/**
 * How much an answer would move if some of its grounds gave way. Said apart from {@link Likelihood}, in a sentence of its own.
 *
 * <p>The rule: start at high; go down a step for fewer than {@value #MANY_ORIGINS} independent origins; go down a step if
 * leaving out one origin moves the estimate by more than a half of its own 90 % interval's half width; a fit that has not
 * converged is always low.
 */
public enum Confidence {
    HIGH("high"),
    MODERATE("moderate"),
    LOW("low");

    private static final int MANY_ORIGINS = 5;
    private static final int FEW_ORIGINS = 2;
    private static final double LARGE_SWING = 0.5;

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * @param origins number of independent origins that speak to the question
     * @param swing the largest shift of the median when one origin is left out, in half widths of the 90 % interval
     * @param isConverged whether the diagnostics of the fit hold
     */
    public static Confidence of(int origins, double swing, boolean isConverged) {
        if (!isConverged || origins < FEW_ORIGINS) {
            return LOW;
        }
        int steps = (origins < MANY_ORIGINS ? 1 : 0) + (swing > LARGE_SWING ? 1 : 0);
        return values()[steps];
    }

    /** This level, or the lower one that the ceiling allows. */
    public Confidence atMost(Confidence ceiling) {
        return compareTo(ceiling) < 0 ? ceiling : this;
    }
}
