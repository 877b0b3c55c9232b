package org.toll.estimate.fusion;

import java.util.Arrays;

/** Quantiles of draws, type 7 of Hyndman and Fan (1996): linear between order statistics. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * @param draws at least one, in any order; not changed
     * @param probability 0 to 1
     */
    public static double of(double[] draws, double probability) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /**
     * @param sorted ascending, at least one
     * @param probability 0 to 1
     */
    public static double ofSorted(double[] sorted, double probability) {
        double position = probability * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
