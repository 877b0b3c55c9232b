package org.toll.math.special;

/**
 * log Gamma, its first derivative (digamma) and related ratios for positive arguments: shifted above 10 by the recurrence, then
 * Stirling's series. Absolute error below 1e-13 near 1 and 2 (where the value is 0), relative error about 1e-15 elsewhere. Made
 * for inner loops: one logarithm for the shift, one for the series.
 *
 * <p><b>Source.</b> Abramowitz and Stegun (1964), 6.1.41, 6.3.18, 6.3.5.
 */
public final class LogGamma {
    private static final double SERIES_FROM = 10;

    private LogGamma() {}

    /**
     * @param x above 0
     * @return NaN for a negative number, infinity for 0
     */
    public static double value(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double shifted = x;
        double product = 1;
        while (shifted < SERIES_FROM) {
            product *= shifted;
            shifted += 1;
        }
        return stirling(shifted) - Math.log(product);
    }

    /**
     * Digamma, the slope of {@link #value}.
     *
     * @param x above 0
     */
    public static double slope(double x) {
        if (!(x > 0)) {
            return Double.NaN;
        }
        double shifted = x;
        double sum = 0;
        while (shifted < SERIES_FROM) {
            sum += 1 / shifted;
            shifted += 1;
        }
        double r = 1 / (shifted * shifted);
        double series = r * (1.0 / 12 - r * (1.0 / 120 - r * (1.0 / 252 - r * (1.0 / 240 - r * (1.0 / 132)))));
        return Math.log(shifted) - 0.5 / shifted - series - sum;
    }

    /** log of the binomial coefficient, for real arguments with 0 <= k <= n. */
    public static double logChoose(double n, double k) {
        return value(n + 1) - value(k + 1) - value(n - k + 1);
    }

    /** log of the beta function. */
    public static double logBeta(double a, double b) {
        return value(a) + value(b) - value(a + b);
    }

    private static double stirling(double x) {
        double r = 1 / (x * x);
        double series = 1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r * (1.0 / 1188))));
        return (x - 0.5) * Math.log(x) - x + NormalLaw.LOG_SQRT_TWO_PI + series / x;
    }
}
