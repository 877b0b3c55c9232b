package org.toll.math.special;

/** The standard normal law: density, cumulative probability, quantile, accurate far into both tails. */
public final class NormalLaw {
    /** log(sqrt(2 pi)). */
    public static final double LOG_SQRT_TWO_PI = 0.9189385332046728;

    private static final double ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;
    private static final double CENTRAL = 0.67448975;
    private static final double FAR = Math.sqrt(32);

    private NormalLaw() {}

    public static double logDensity(double z) {
        return -0.5 * z * z - LOG_SQRT_TWO_PI;
    }

    /**
     * P(Z <= z).
     *
     * <p><b>Source.</b> Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation 23,
     * with the coefficients for the normal law of Cody (1993), Algorithm 715, ACM Transactions on Mathematical Software 19;
     * relative error about 1e-15, in the lower tail too.
     */
    public static double cumulative(double z) {
        double distance = Math.abs(z);
        if (distance <= CENTRAL) {
            return 0.5 + central(z);
        }
        // exp(-z^2 / 2) from a short square without rounding and the rest: far out the rounding of z^2 would cost
        // digits.
        double coarse = Math.rint(distance * 16) / 16;
        double rest = (distance - coarse) * (distance + coarse);
        double tail = Math.exp(-0.5 * coarse * coarse) * Math.exp(-0.5 * rest) * scaledTail(distance);
        return z > 0 ? 1 - tail : tail;
    }

    /** log P(Z <= z), finite down to z = -1e150. */
    public static double logCumulative(double z) {
        return z < -CENTRAL
                ? -0.5 * z * z + Math.log(scaledTail(-z))
                : z > 5 ? Math.log1p(-cumulative(-z)) : Math.log(cumulative(z));
    }

    /** Density over cumulative probability, the slope of {@link #logCumulative}. */
    public static double hazard(double z) {
        return z < -CENTRAL ? ONE_OVER_SQRT_TWO_PI / scaledTail(-z) : Math.exp(logDensity(z)) / cumulative(z);
    }

    /** P(Z <= z) - 1/2 near the middle. */
    private static double central(double z) {
        double square = z * z;
        double above = 0.06568233791820745 * square;
        double below = square;
        above = (above + 2.2352520354606837) * square;
        below = (below + 47.202581904688245) * square;
        above = (above + 161.02823106855587) * square;
        below = (below + 976.0985517377767) * square;
        above = (above + 1067.689485460371) * square;
        below = (below + 10260.932208618979) * square;
        return z * (above + 18154.98125334356) / (below + 45507.78933502673);
    }

    /** P(Z > x) * exp(x^2 / 2) for x above {@link #CENTRAL}. */
    private static double scaledTail(double x) {
        return x <= FAR ? ratio(x, MIDDLE) : farTail(x);
    }

    private static double farTail(double x) {
        double square = 1 / (x * x);
        double above = 0.023073441764940174 * square;
        double below = square;
        above = (above + 0.215898534057957) * square;
        below = (below + 1.284260096144911) * square;
        above = (above + 0.12740116116024736) * square;
        below = (below + 0.4682382124808651) * square;
        above = (above + 0.022235277870649807) * square;
        below = (below + 0.06598813786892856) * square;
        above = (above + 0.0014216191932278934) * square;
        below = (below + 0.0037823963320275824) * square;
        double correction = square * (above + 2.9112874951168793e-05) / (below + 7.297515550839662e-05);
        return (ONE_OVER_SQRT_TWO_PI - correction) / x;
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

    /** Coefficients of the numerator, then as many of the denominator, lowest power first. */
    private static double ratio(double r, double[] coefficients) {
        int terms = coefficients.length / 2;
        double above = 0;
        double below = 0;
        for (int i = terms - 1; i >= 0; i--) {
            above = above * r + coefficients[i];
            below = below * r + coefficients[terms + i];
        }
        return above / below;
    }

    private static final double[] MIDDLE = {
        9842.714838383978,
        11602.65143764735,
        6848.190450536283,
        2494.5375852903726,
        597.2702763948002,
        93.50665613217785,
        8.883149794388377,
        0.39894151208813466,
        1.0765576773720192e-08,
        19685.42967685999,
        38912.00328609327,
        34900.95272114598,
        18615.571640885097,
        6485.558298266761,
        1519.3775994075547,
        235.387901782625,
        22.266688044328117,
        1.0
    };

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
