package org.toll.math.nuts;

import java.util.Arrays;

/** Mean and variance of each coordinate, updated draw by draw (Welford 1962). */
final class RunningVariance {
    private final double[] mean;
    private final double[] squares;
    private int count;

    RunningVariance(int dimension) {
        mean = new double[dimension];
        squares = new double[dimension];
    }

    void add(double[] values) {
        count++;
        for (int i = 0; i < mean.length; i++) {
            double delta = values[i] - mean[i];
            mean[i] += delta / count;
            squares[i] += delta * (values[i] - mean[i]);
        }
    }

    void forget() {
        count = 0;
        Arrays.fill(mean, 0);
        Arrays.fill(squares, 0);
    }

    int count() {
        return count;
    }

    double mean(int i) {
        return mean[i];
    }

    double variance(int i) {
        return squares[i] / (count - 1);
    }
}
