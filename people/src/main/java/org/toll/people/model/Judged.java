package org.toll.people.model;

import java.util.Arrays;

/**
 * What judged pairs add to each round of EM, whatever the weights say: how many there are of one person and of two, and on which
 * levels those of one person agree. Filled once, then read by many threads.
 */
final class Judged {
    private final double[][] onLevels;
    private double same;
    private double different;

    private Judged(double[][] onLevels) {
        this.onLevels = onLevels;
    }

    /** @param levels of each comparison, how many */
    static Judged none(int... levels) {
        return new Judged(Arrays.stream(levels).mapToObj(double[]::new).toArray(double[][]::new));
    }

    /**
     * @param levels on which the pair agrees, or {@link Patterns#MISSING}
     * @param weight 1, or the share of pairs of which EM sees a sample
     */
    void add(int[] levels, boolean isSame, double weight) {
        if (!isSame) {
            different += weight;
            return;
        }
        same += weight;
        for (int k = 0; k < levels.length; k++) {
            if (levels[k] != Patterns.MISSING) {
                onLevels[k][levels[k]] += weight;
            }
        }
    }

    /** Adds the pairs of one person to the sums of a comparison. */
    void addTo(double[] sums, int comparison) {
        for (int level = 0; level < sums.length; level++) {
            sums[level] += onLevels[comparison][level];
        }
    }

    /** Pairs of one person that speak of a comparison. */
    double speaking(int comparison) {
        return Arrays.stream(onLevels[comparison]).sum();
    }

    /** Pairs of one person. */
    double same() {
        return same;
    }

    /** Pairs of one person and of two. */
    double pairs() {
        return same + different;
    }
}
