package org.toll.estimate.mse.latent;

import java.util.Arrays;

/**
 * How many persons each rung looks at: everybody on the first, a handful on the last. Spaced so that exchanges between
 * neighbours are refused equally often.
 */
final class Ladder {
    /** A rung with fewer persons follows its prior, which is what the last one is for. */
    private static final int FEWEST_PERSONS = 6;

    private static final double LAST_SHARE = .004;

    private Ladder() {}

    /** Geometric, strictly falling. */
    static int[] geometric(int persons, int rungs) {
        double last = Math.max(FEWEST_PERSONS, LAST_SHARE * persons);
        double[] logs = new double[rungs];
        for (int t = 0; t < rungs; t++) {
            logs[t] = Math.log((double) persons)
                    + (rungs == 1 ? 0 : t * Math.log(Math.min(last, persons) / persons) / (rungs - 1));
        }
        return strictlyFalling(logs, persons);
    }

    /**
     * The same ends with rungs where refusals cumulate equally (Syed et al. 2022: the communication barrier).
     *
     * @param refused part of refused exchanges between rung t and t + 1
     */
    static int[] respaced(int[] sizes, double[] refused, int rungs) {
        double[] barrier = new double[sizes.length];
        for (int t = 1; t < sizes.length; t++) {
            barrier[t] = barrier[t - 1] + Math.max(refused[t - 1], .01);
        }
        double[] logs = new double[rungs];
        for (int t = 0; t < rungs; t++) {
            double target = barrier[sizes.length - 1] * t / (rungs - 1);
            int above = 1;
            while (above < sizes.length - 1 && barrier[above] < target) {
                above++;
            }
            double part = (target - barrier[above - 1]) / (barrier[above] - barrier[above - 1]);
            logs[t] = Math.log((double) sizes[above - 1]) * (1 - part) + Math.log((double) sizes[above]) * part;
        }
        return strictlyFalling(logs, sizes[0]);
    }

    /** The number of rungs at which about half of the exchanges are refused everywhere. */
    static int wantedRungs(double[] refused, int fewest, int most) {
        double barrier = Arrays.stream(refused).sum();
        return Math.max(fewest, Math.min(most, 1 + (int) Math.ceil(2 * barrier)));
    }

    private static int[] strictlyFalling(double[] logs, int persons) {
        int[] sizes = new int[logs.length];
        int kept = 0;
        for (double log : logs) {
            int size = kept == 0 ? persons : (int) Math.round(Math.exp(log));
            if (kept == 0 || (size < sizes[kept - 1] && size >= 1)) {
                sizes[kept++] = size;
            }
        }
        return Arrays.copyOf(sizes, kept);
    }
}
