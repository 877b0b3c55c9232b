package org.toll.estimate.mse;

import java.util.List;
import java.util.Locale;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * How far families are apart. Where they are, the data do not decide: fit is alike, and assumptions make the number.
 *
 * @param lowestMedian smallest median of a family
 * @param highestMedian largest median of a family
 * @param isLarge whether the 80 % intervals of two families do not even touch, or medians differ by half
 */
public record Disagreement(double lowestMedian, double highestMedian, boolean isLarge) {
    private static final double LARGE_RATIO = 1.5;

    static Disagreement of(List<SizeDistribution> families) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        boolean apart = false;
        for (SizeDistribution family : families) {
            low = Math.min(low, family.median());
            high = Math.max(high, family.median());
            for (SizeDistribution other : families) {
                apart |= !family.interval(Share.ofPercent(80)).overlaps(other.interval(Share.ofPercent(80)));
            }
        }
        return new Disagreement(low, high, apart || high > LARGE_RATIO * low);
    }

    /** For the reader. */
    public String sentence() {
        String range = String.format(Locale.ROOT, "%,.0f to %,.0f", lowestMedian, highestMedian);
        return isLarge
                ? "The families of models DISAGREE: their medians run from " + range
                        + ". They fit the lists alike; which one holds cannot be read from them."
                : "The families of models agree: their medians run from " + range + ".";
    }
}
