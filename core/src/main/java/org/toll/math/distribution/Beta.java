package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * Beta with mean a / (a + b).
 *
 * @param a above 0
 * @param b above 0
 */
public record Beta(double a, double b) implements Distribution {
    public Beta {
        InvalidArgument.requirePositive("first shape", a);
        InvalidArgument.requirePositive("second shape", b);
    }

    @Override
    public double logDensity(double x) {
        return x > 0 && x < 1
                ? (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - LogGamma.logBeta(a, b)
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x <= 0 ? 0 : x >= 1 ? 1 : org.hipparchus.special.Beta.regularizedBeta(x, a, b);
    }

    @Override
    public double quantile(double probability) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        return Inversion.between(this, probability, 0, 1);
    }

    @Override
    public double draw(RandomStream random) {
        double logX = new Gamma(a, 1).logDraw(random);
        double logY = new Gamma(b, 1).logDraw(random);
        return 1 / (1 + Math.exp(logY - logX));
    }
}
