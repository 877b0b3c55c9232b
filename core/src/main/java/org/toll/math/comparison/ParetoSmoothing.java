package org.toll.math.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Replaces the largest importance weights by the expected order statistics of the Pareto tail fitted to them. */
final class ParetoSmoothing {
    private static final int SHORTEST_TAIL = 5;

    private ParetoSmoothing() {}

    /**
     * @param logWeights changed in place; shifted so that the largest raw weight is 1
     * @param relativeEfficiency lengthens the tail for correlated draws
     * @return the Pareto k; infinite if the tail is too short or flat to tell
     */
    static double smooth(double[] logWeights, double relativeEfficiency) {
        int n = logWeights.length;
        double max = Arrays.stream(logWeights).max().orElseThrow();
        Arrays.setAll(logWeights, i -> logWeights[i] - max);
        int tail = (int) Math.ceil(Math.min(0.2 * n, 3 * Math.sqrt(n / relativeEfficiency)));
        if (tail < SHORTEST_TAIL || tail >= n) {
            return Double.POSITIVE_INFINITY;
        }
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> logWeights[i]));
        double cutoff = Math.exp(logWeights[order[n - tail - 1]]);
        double[] excesses = new double[tail];
        for (int i = 0; i < tail; i++) {
            excesses[i] = Math.exp(logWeights[order[n - tail + i]]) - cutoff;
        }
        if (!(excesses[tail - 1] > excesses[0]) || !(excesses[0] >= 0)) {
            return Double.POSITIVE_INFINITY;
        }
        GeneralizedPareto law = GeneralizedPareto.fit(excesses);
        for (int i = 0; i < tail; i++) {
            double smoothed = Math.log(cutoff + law.quantile((i + 0.5) / tail));
            logWeights[order[n - tail + i]] = Math.min(0, smoothed);
        }
        return law.shape();
    }
}
