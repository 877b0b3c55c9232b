package org.toll.estimate.mse.graph;

import org.hipparchus.special.Gamma;

/** The log-gamma function by its asymptotic series: to 1e-14 relative, and fast where arguments are large. */
final class Stirling {
    private static final double HALF_LOG_TWO_PI = .5 * Math.log(2 * Math.PI);

    private Stirling() {}

    /**
     * @param x above 0
     */
    static double logGamma(double x) {
        if (x < 16) {
            return Gamma.logGamma(x);
        }
        double inverse = 1 / x;
        double square = inverse * inverse;
        double series = inverse
                * (1.0 / 12
                        - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))));
        return (x - .5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
    }
}
