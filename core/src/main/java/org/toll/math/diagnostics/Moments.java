package org.toll.math.diagnostics;

/**
 * Mean and central moments of a sample, in two passes (the one-pass formula loses all digits when the mean is large).
 *
 * @param size number of values
 * @param centralSecond mean squared distance from the mean
 * @param centralFourth mean fourth power of the distance from the mean
 */
public record Moments(int size, double mean, double centralSecond, double centralFourth) {

    /**
     * @param values at least one; none finite gives NaN moments
     */
    public static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double second = 0;
        double fourth = 0;
        for (double value : values) {
            double square = (value - mean) * (value - mean);
            second += square;
            fourth += square * square;
        }
        return new Moments(values.length, mean, second / values.length, fourth / values.length);
    }

    /** Unbiased variance (divisor size - 1); NaN for a single value. */
    public double variance() {
        return centralSecond * size / (size - 1);
    }

    /** Root of {@link #variance}. */
    public double sd() {
        return Math.sqrt(variance());
    }
}
