package org.toll.math.special;

import org.hipparchus.special.Erf;

/** The standard normal law: density, cumulative probability, quantile, accurate far into both tails. */
public final class NormalLaw {
    /** log(sqrt(2 pi)). */
    public static final double LOG_SQRT_TWO_PI = 0.9189385332046728;

    private static final double SQRT_TWO = Math.sqrt(2);

    private NormalLaw() {}

    public static double logDensity(double z) {
        return -0.5 * z * z - LOG_SQRT_TWO_PI;
    }

    /** P(Z <= z). */
    public static double cumulative(double z) {
        return 0.5 * Erf.erfc(-z / SQRT_TWO);
    }

    /** log P(Z <= z), finite down to z = -1e150: below -10 by the continued fraction of Mills' ratio. */
    public static double logCumulative(double z) {
        if (z > -10) {
            return z > 5 ? Math.log1p(-cumulative(-z)) : Math.log(cumulative(z));
        }
        return logDensity(z) + Math.log(millsRatio(-z));
    }

    /** Density over cumulative probability, the slope of {@link #logCumulative}. */
    public static double hazard(double z) {
        if (z > -10) {
            return Math.exp(logDensity(z)) / cumulative(z);
        }
        return 1 / millsRatio(-z);
    }

    /** P(Z > x) over the density at x, for x of 10 and more: 12 levels of Laplace's continued fraction reach the last digits. */
    private static double millsRatio(double x) {
        double tail = x;
        for (int level = 12; level >= 1; level--) {
            tail = x + level / tail;
        }
        return 1 / tail;
    }

    /**
     * The z with P(Z <= z) = probability.
     *
     * <p><b>Source.</b> Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37; relative error about 1e-16.
     *
     * @return minus and plus infinity at 0 and 1, NaN outside
     */
    public static double quantile(double probability) {
        double q = probability - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(r, CENTRE);
        }
        double tail = Math.min(probability, 1 - probability);
        if (!(tail > 0)) {
            return tail == 0 ? Math.copySign(Double.POSITIVE_INFINITY, q) : Double.NaN;
        }
        double r = Math.sqrt(-Math.log(tail));
        double z = r <= 5 ? ratio(r - 1.6, TAIL) : ratio(r - 5, FAR_TAIL);
        return Math.copySign(z, q);
    }

    /** Numerator coefficients 0..7, then denominator coefficients 0..7, lowest power first. */
    private static double ratio(double r, double[] coefficients) {
        double above = 0;
        double below = 0;
        for (int i = 7; i >= 0; i--) {
            above = above * r + coefficients[i];
            below = below * r + coefficients[8 + i];
        }
        return above / below;
    }

    private static final double[] CENTRE = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
        1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751,
        21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854
    };
    private static final double[] TAIL = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
        1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851,
        0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-09
    };
    private static final double[] FAR_TAIL = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07,
        1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615,
        0.0007868691311456133, 1.8463183175100548e-05, 1.421511758316446e-07, 2.0442631033899397e-15
    };
}
