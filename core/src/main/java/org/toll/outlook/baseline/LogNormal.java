package org.toll.outlook.baseline;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.toll.base.InvalidInput;

/**
 * A positive number whose logarithm is normal.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, positive
 */
public record LogNormal(double mu, double sigma) {
    private static final NormalDistribution STANDARD = new NormalDistribution();

    public LogNormal {
        if (!(sigma > 0) || !Double.isFinite(mu)) {
            throw InvalidInput.of(
                    "A log-normal has a finite mean and a positive spread", mu + ", " + sigma, "Check the series.");
        }
    }

    /**
     * @param probability above 0 and below 1
     */
    public double quantile(double probability) {
        return Math.exp(mu + sigma * STANDARD.inverseCumulativeProbability(probability));
    }

    /** The probability of at most {@code value}. */
    public double cumulative(double value) {
        return value <= 0 ? 0 : STANDARD.cumulativeProbability((Math.log(value) - mu) / sigma);
    }

    /**
     * Log density at a value.
     *
     * @param value positive
     */
    public double logDensity(double value) {
        double z = (Math.log(value) - mu) / sigma;
        return STANDARD.logDensity(z) - Math.log(sigma * value);
    }

    /**
     * Continuous ranked probability score, in the unit of the value; smaller is better.
     *
     * <p><b>Source.</b> Baran and Lerch (2015), Log-normal distribution based EMOS models for probabilistic wind speed
     * forecasting, Quarterly Journal of the Royal Meteorological Society 141, equation (4).
     *
     * @param value positive
     */
    public double crps(double value) {
        double z = (Math.log(value) - mu) / sigma;
        double spread =
                STANDARD.cumulativeProbability(z - sigma) + STANDARD.cumulativeProbability(sigma / Math.sqrt(2)) - 1;
        return value * (2 * STANDARD.cumulativeProbability(z) - 1) - 2 * Math.exp(mu + sigma * sigma / 2) * spread;
    }
}
