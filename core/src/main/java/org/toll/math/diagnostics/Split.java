package org.toll.math.diagnostics;

import java.util.Arrays;
import org.toll.math.InvalidArgument;

/** Chains cut in halves, so that a chain that drifts disagrees with itself. */
final class Split {
    private Split() {}

    /** Both halves of every chain; the middle draw of an odd number is left out. */
    static double[][] halves(double[][] chains) {
        int draws = check(chains);
        int half = draws / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            halves[2 * c] = Arrays.copyOfRange(chains[c], 0, half);
            halves[2 * c + 1] = Arrays.copyOfRange(chains[c], draws - half, draws);
        }
        return halves;
    }

    static double[] pooled(double[][] chains) {
        int draws = check(chains);
        double[] pooled = new double[chains.length * draws];
        for (int c = 0; c < chains.length; c++) {
            System.arraycopy(chains[c], 0, pooled, c * draws, draws);
        }
        return pooled;
    }

    /** The classic R-hat of chains taken as they are: root of (between + within) over within. */
    static double rHat(double[][] chains) {
        int draws = chains[0].length;
        double[] means = new double[chains.length];
        double within = 0;
        for (int c = 0; c < chains.length; c++) {
            Moments moments = Moments.of(chains[c]);
            means[c] = moments.mean();
            within += moments.variance() / chains.length;
        }
        double between = draws * Moments.of(means).variance();
        if (within < 1e-20 * between) {
            // Each chain stands still (up to rounding), each at another place: as far from convergence as chains can
            // be.
            return Double.POSITIVE_INFINITY;
        }
        return Math.sqrt((between / within + draws - 1) / draws);
    }

    private static int check(double[][] chains) {
        if (chains.length == 0 || chains[0].length < 4) {
            throw InvalidArgument.of(
                    "Diagnostics need at least one chain of at least 4 draws",
                    chains.length == 0 ? "no chain" : chains[0].length + " draws",
                    "Run longer chains.");
        }
        for (double[] chain : chains) {
            if (chain.length != chains[0].length) {
                throw InvalidArgument.of(
                        "All chains must have the same number of draws",
                        chains[0].length + " and " + chain.length,
                        "Cut the longer chains.");
            }
        }
        return chains[0].length;
    }
}
