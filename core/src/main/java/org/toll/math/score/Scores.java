package org.toll.math.score;

import java.util.Arrays;
import org.toll.math.InvalidArgument;
import org.toll.math.diagnostics.Quantiles;

/**
 * Proper scores of a forecast given as draws. Smaller is better for all of them: no forecast can gain by stating other
 * probabilities than it believes.
 *
 * <p><b>Source.</b> Gneiting and Raftery (2007), JASA 102(477).
 */
public final class Scores {
    private Scores() {}

    /**
     * Continuous ranked probability score, in the unit of the quantity: mean distance of the draws from the truth less half their
     * mean distance from each other. For a single number it is the absolute error.
     *
     * @param draws at least one, in any order
     * @param truth finite
     */
    public static double crps(double[] draws, double truth) {
        require(draws, truth);
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double distance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            distance += Math.abs(sorted[i] - truth);
            spread += (2.0 * i + 1 - n) * sorted[i];
        }
        return distance / n - spread / n / n;
    }

    /**
     * Interval score: the width of the central interval, and 2 / (1 - level) times the distance by which the truth lies outside.
     *
     * @param level probability of the interval, between 0 and 1
     */
    public static double interval(double[] draws, double level, double truth) {
        require(draws, truth);
        double low = Quantiles.of(draws, (1 - level) / 2);
        double high = Quantiles.of(draws, (1 + level) / 2);
        double miss = Math.max(0, low - truth) + Math.max(0, truth - high);
        return high - low + 2 / (1 - level) * miss;
    }

    /** Whether the central interval of a level holds the truth. */
    public static boolean covers(double[] draws, double level, double truth) {
        require(draws, truth);
        return Quantiles.of(draws, (1 - level) / 2) <= truth && truth <= Quantiles.of(draws, (1 + level) / 2);
    }

    private static void require(double[] draws, double truth) {
        if (draws.length == 0 || !Double.isFinite(truth)) {
            throw InvalidArgument.of(
                    "A score needs draws and a finite truth", draws.length + " draws, truth " + truth, "Check both.");
        }
    }
}
