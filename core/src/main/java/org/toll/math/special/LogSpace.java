package org.toll.math.special;

/** Functions of logarithms and log-odds that keep their digits where the plain formula loses them. */
public final class LogSpace {
    private LogSpace() {}

    /** log(1 + exp(x)). */
    public static double log1pExp(double x) {
        return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
    }

    /** log(1 - exp(x)) for x below 0; NaN above. */
    public static double log1mExp(double x) {
        return x > -0.6931471805599453 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
    }

    /** 1 / (1 + exp(-x)). */
    public static double inverseLogit(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double e = Math.exp(x);
        return e / (1 + e);
    }

    /** log(p / (1 - p)). */
    public static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }
}
