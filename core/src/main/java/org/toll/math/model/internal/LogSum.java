package org.toll.math.model.internal;

/** log(sum(exp(x))) without overflow. */
final class LogSum {
    private LogSum() {}

    static double of(double[] x) {
        double max = Double.NEGATIVE_INFINITY;
        for (double value : x) {
            max = Math.max(max, value);
        }
        if (Double.isInfinite(max)) {
            return max;
        }
        double sum = 0;
        for (double value : x) {
            sum += Math.exp(value - max);
        }
        return max + Math.log(sum);
    }
}
