package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * @param mean above 0
 */
public record Poisson(double mean) implements Distribution {
    private static final double BY_GAMMA_FROM = 30;

    public Poisson {
        InvalidArgument.requirePositive("mean", mean);
    }

    @Override
    public double logDensity(double x) {
        return Counts.isCount(x) ? x * Math.log(mean) - mean - LogGamma.value(x + 1) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x < 0 ? 0 : org.hipparchus.special.Gamma.regularizedGammaQ(Math.floor(x) + 1, mean);
    }

    @Override
    public double quantile(double probability) {
        return Inversion.whole(this, probability, mean, Double.POSITIVE_INFINITY);
    }

    /**
     * Exact for any mean.
     *
     * <p><b>Source.</b> Ahrens and Dieter (1974), Computing 12: the time of a later event of the process is a gamma variable; what
     * is left is a binomial or a smaller Poisson.
     */
    @Override
    public double draw(RandomStream random) {
        double count = 0;
        double rest = mean;
        while (rest > BY_GAMMA_FROM) {
            double events = Math.floor(0.875 * rest);
            double time = new Gamma(events, 1).draw(random);
            if (time > rest) {
                return count + new Binomial((long) events - 1, rest / time).draw(random);
            }
            count += events;
            rest -= time;
        }
        double product = random.uniform();
        double limit = Math.exp(-rest);
        while (product > limit) {
            count++;
            product *= random.uniform();
        }
        return count;
    }
}
