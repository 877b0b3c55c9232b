package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * Counts with more variance than the Poisson: mean + mean^2 / dispersion.
 *
 * @param mean above 0
 * @param dispersion above 0; large values approach the Poisson
 */
public record NegativeBinomial(double mean, double dispersion) implements Distribution {
    public NegativeBinomial {
        InvalidArgument.requirePositive("mean", mean);
        InvalidArgument.requirePositive("dispersion", dispersion);
    }

    @Override
    public double logDensity(double x) {
        if (!Counts.isCount(x)) {
            return Double.NEGATIVE_INFINITY;
        }
        return LogGamma.value(x + dispersion)
                - LogGamma.value(dispersion)
                - LogGamma.value(x + 1)
                - dispersion * Math.log1p(mean / dispersion)
                - x * Math.log1p(dispersion / mean);
    }

    @Override
    public double cumulative(double x) {
        double k = Math.floor(x);
        return k < 0
                ? 0
                : org.hipparchus.special.Beta.regularizedBeta(dispersion / (dispersion + mean), dispersion, k + 1);
    }

    @Override
    public double quantile(double probability) {
        return Inversion.whole(this, probability, mean, Double.POSITIVE_INFINITY);
    }

    @Override
    public double draw(RandomStream random) {
        double rate = new Gamma(dispersion, dispersion / mean).draw(random);
        return rate > 0 ? new Poisson(rate).draw(random) : 0;
    }
}
