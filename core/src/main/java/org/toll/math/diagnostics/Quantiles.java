package org.toll.math.diagnostics;

import java.util.Arrays;
import org.toll.math.InvalidArgument;

/** Sample quantiles, linear between order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy). */
public final class Quantiles {
    private Quantiles() {}

    /**
     * @param values at least one, in any order; not changed
     * @param probability between 0 and 1
     */
    public static double of(double[] values, double probability) {
        return ofSorted(sorted(values), probability);
    }

    /**
     * @param sorted at least one value, ascending
     * @param probability between 0 and 1
     * @throws InvalidArgument if there is no value or the probability lies outside 0..1
     */
    public static double ofSorted(double[] sorted, double probability) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        if (sorted.length == 0) {
            throw InvalidArgument.of("A quantile needs at least one value", "none", "Give some draws.");
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        double low = sorted[below];
        // Equal neighbours first: between two infinities the difference would be NaN.
        return low == sorted[above] ? low : low + (place - below) * (sorted[above] - low);
    }

    /** A sorted copy. */
    public static double[] sorted(double[] values) {
        double[] copy = values.clone();
        Arrays.sort(copy);
        return copy;
    }
}
