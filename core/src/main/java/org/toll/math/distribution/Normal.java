package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.NormalLaw;

/**
 * @param mean finite
 * @param sd standard deviation, above 0
 */
public record Normal(double mean, double sd) implements Distribution {
    public Normal {
        InvalidArgument.requireFinite("mean", mean);
        InvalidArgument.requirePositive("standard deviation", sd);
    }

    @Override
    public double logDensity(double x) {
        return NormalLaw.logDensity((x - mean) / sd) - Math.log(sd);
    }

    @Override
    public double cumulative(double x) {
        return NormalLaw.cumulative((x - mean) / sd);
    }

    @Override
    public double quantile(double probability) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        return mean + sd * NormalLaw.quantile(probability);
    }

    @Override
    public double draw(RandomStream random) {
        return mean + sd * random.normal();
    }
}
