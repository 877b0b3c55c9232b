package org.toll.estimate.excess;

import org.toll.base.InvalidInput;

/** How the ratio of male to female deaths is taken to move from year to year in peace. */
public enum Baseline {
    /** By the same amount each year. May fall below zero when carried far. */
    LINEAR("linear") {
        @Override
        double scale(double ratio) {
            return ratio;
        }

        @Override
        double ratio(double scaled) {
            return scaled;
        }
    },
    /** Its excess over one by the same percentage each year. Cannot describe a band in which more women die than men. */
    LOG_EXPONENTIAL("log-exponential") {
        @Override
        double scale(double ratio) {
            if (!(ratio > 1)) {
                throw InvalidInput.of(
                        "A log-exponential baseline needs more male than female deaths in every year of the window",
                        ratio,
                        "Use the linear baseline for this band, or leave the band out.");
            }
            return Math.log(ratio - 1);
        }

        @Override
        double ratio(double scaled) {
            return 1 + Math.exp(scaled);
        }
    };

    private final String label;

    Baseline(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** From a ratio to the scale on which the trend is straight. */
    abstract double scale(double ratio);

    /** The inverse of {@link #scale}. */
    abstract double ratio(double scaled);
}
