package org.toll.math.diagnostics;

import java.util.Arrays;

/**
 * Split chains in ascending order, sorted once for all diagnostics: normal scores of ranks, and of the ranks of distances from the
 * median, which are two ascending runs to be merged.
 */
final class Ranking {
    private final double[][] halves;
    private final double[] sorted;
    private final boolean isFinite;

    private Ranking(double[][] halves, double[] sorted) {
        this.halves = halves;
        this.sorted = sorted;
        this.isFinite = isFinite(sorted);
    }

    static Ranking of(double[][] chains) {
        double[][] halves = Split.halves(chains);
        return new Ranking(halves, Quantiles.sorted(Split.pooled(halves)));
    }

    /** Whether a sorted sample holds neither NaN nor infinities, which stand at its ends. */
    static boolean isFinite(double[] sorted) {
        return Double.isFinite(sorted[0]) && Double.isFinite(sorted[sorted.length - 1]);
    }

    double[] sorted() {
        return sorted;
    }

    /** Each value becomes the normal score of its rank over all chains; NaN if any value is not finite. */
    double[][] normalScores(RankScores scores) {
        return spread(isFinite ? scores.ofSorted(sorted) : sorted);
    }

    /** As {@link #normalScores}, of distances from the median: shows chains that agree on the centre and not on the spread. */
    double[][] foldedScores(RankScores scores) {
        return spread(isFinite ? folded(scores) : sorted);
    }

    private double[] folded(RankScores scores) {
        int size = sorted.length;
        double median = Quantiles.ofSorted(sorted, 0.5);
        int above = firstIndex(median);
        int below = above - 1;
        int[] order = new int[size];
        double[] distances = new double[size];
        for (int i = 0; i < size; i++) {
            boolean takesBelow = above == size || (below >= 0 && median - sorted[below] < sorted[above] - median);
            order[i] = takesBelow ? below-- : above++;
            distances[i] = Math.abs(sorted[order[i]] - median);
        }
        double[] byDistance = scores.ofSorted(distances);
        double[] byValue = new double[size];
        for (int i = 0; i < size; i++) {
            byValue[order[i]] = byDistance[i];
        }
        return byValue;
    }

    /** From scores in the order of values to scores in the order of draws. */
    private double[][] spread(double[] bySortedPlace) {
        double[][] result = new double[halves.length][halves[0].length];
        for (int c = 0; c < halves.length; c++) {
            if (isFinite) {
                for (int i = 0; i < halves[c].length; i++) {
                    result[c][i] = bySortedPlace[firstIndex(halves[c][i])];
                }
            } else {
                Arrays.fill(result[c], Double.NaN);
            }
        }
        return result;
    }

    /** The place of the first of the values that are at least {@code value}; without branches, which would be guessed wrong. */
    private int firstIndex(double value) {
        int low = 0;
        int length = sorted.length;
        while (length > 1) {
            int half = length >>> 1;
            low = sorted[low + half - 1] < value ? low + half : low;
            length -= half;
        }
        return low;
    }
}
