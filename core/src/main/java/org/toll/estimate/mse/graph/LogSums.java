package org.toll.estimate.mse.graph;

import java.util.Arrays;

/** Running sums of numbers known by their logarithms, place by place, with a moving maximum. */
final class LogSums {
    /** A summand e^-45 of the largest is below the rounding of the sum. */
    private static final double BELOW_ROUNDING = 45;

    private final double[] highest;
    private final double[] sums;

    LogSums(int places) {
        highest = new double[places];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        sums = new double[places];
    }

    void add(double[] logs) {
        for (int i = 0; i < sums.length; i++) {
            if (logs[i] > highest[i]) {
                sums[i] = sums[i] * Math.exp(highest[i] - logs[i]) + 1;
                highest[i] = logs[i];
            } else if (logs[i] > highest[i] - BELOW_ROUNDING) {
                sums[i] += Math.exp(logs[i] - highest[i]);
            }
        }
    }

    double[] values() {
        double[] values = new double[sums.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = highest[i] + Math.log(sums[i]);
        }
        return values;
    }
}
