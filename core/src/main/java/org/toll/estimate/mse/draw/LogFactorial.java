package org.toll.estimate.mse.draw;

/** Logarithms of factorials: a table for small numbers, Stirling's series beyond, right to 1e-13. */
final class LogFactorial {
    private static final double[] TABLE = new double[1024];
    private static final double HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);

    static {
        for (int k = 2; k < TABLE.length; k++) {
            TABLE[k] = TABLE[k - 1] + Math.log(k);
        }
    }

    private LogFactorial() {}

    /**
     * @param k 0 or more
     */
    static double of(long k) {
        if (k < TABLE.length) {
            return TABLE[(int) k];
        }
        double inverse = 1.0 / k;
        return (k + .5) * Math.log((double) k) - k + HALF_LOG_TWO_PI + inverse * (1.0 / 12 - inverse * inverse / 360);
    }
}
