package org.toll.math.fit;

import org.toll.math.InvalidArgument;

/**
 * From where on a fit is doubted.
 *
 * @param rHat largest accepted R-hat
 * @param effectiveSize smallest accepted bulk and tail effective size
 * @param divergentShare largest accepted share of transitions that diverged
 */
public record Thresholds(double rHat, double effectiveSize, double divergentShare) {
    /**
     * R-hat 1.01 and 400 effective draws, the advice of Vehtari et al. (2021) for four chains; one divergence in a thousand, which
     * a sharp but harmless corner can cause.
     */
    public static final Thresholds STANDARD = new Thresholds(1.01, 400, 0.001);

    public Thresholds {
        if (!(rHat > 1)) {
            throw InvalidArgument.of("The threshold of R-hat must lie above 1", rHat, "1.01 is usual.");
        }
        InvalidArgument.requireFinite("threshold of the effective size", effectiveSize);
        InvalidArgument.requireProbability("accepted share of divergences", divergentShare);
    }
}
