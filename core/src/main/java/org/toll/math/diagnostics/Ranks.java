package org.toll.math.diagnostics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.toll.math.special.NormalLaw;

/** The transformations that make R-hat and effective sizes robust: normal scores of ranks, folding, indicators. */
final class Ranks {
    private Ranks() {}

    /** Each value becomes the normal quantile of its rank over all chains (ties share their mean rank; offset of Blom). */
    static double[][] normalScores(double[][] chains) {
        double[] pooled = Split.pooled(chains);
        if (!allFinite(pooled)) {
            return map(chains, value -> Double.NaN);
        }
        int size = pooled.length;
        double[] sorted = Quantiles.sorted(pooled);
        double[] score = new double[size];
        int from = 0;
        while (from < size) {
            int to = from;
            while (to < size && sorted[to] == sorted[from]) {
                to++;
            }
            double rank = (from + 1 + to) / 2.0;
            Arrays.fill(score, from, to, NormalLaw.quantile((rank - 0.375) / (size + 0.25)));
            from = to;
        }
        return map(chains, value -> score[firstIndex(sorted, value)]);
    }

    /** Distance from the median over all chains: shows chains that agree on the centre and not on the spread. */
    static double[][] folded(double[][] chains) {
        double median = Quantiles.of(Split.pooled(chains), 0.5);
        return map(chains, value -> Math.abs(value - median));
    }

    static double[][] atMost(double[][] chains, double bound) {
        boolean usable = allFinite(Split.pooled(chains));
        return map(chains, value -> !usable ? Double.NaN : value <= bound ? 1 : 0);
    }

    static double[][] squaredDistance(double[][] chains, double centre) {
        return map(chains, value -> (value - centre) * (value - centre));
    }

    private static boolean allFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static int firstIndex(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double[][] map(double[][] chains, DoubleUnaryOperator function) {
        double[][] mapped = new double[chains.length][];
        for (int c = 0; c < chains.length; c++) {
            mapped[c] = Arrays.stream(chains[c]).map(function).toArray();
        }
        return mapped;
    }
}
