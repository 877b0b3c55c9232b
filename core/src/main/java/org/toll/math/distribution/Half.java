package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;

/**
 * The absolute value of a distribution that is symmetric around 0: half-normal, half-t, half-Cauchy.
 *
 * @param whole symmetric around 0
 */
public record Half(Distribution whole) implements Distribution {
    public Half {
        if (whole.quantile(0.5) != 0) {
            throw InvalidArgument.of("Only a distribution around 0 can be halved", whole, "Give it location 0.");
        }
    }

    public static Half normal(double sd) {
        return new Half(new Normal(0, sd));
    }

    public static Half studentT(double degrees, double scale) {
        return new Half(new StudentT(degrees, 0, scale));
    }

    public static Half cauchy(double scale) {
        return studentT(1, scale);
    }

    @Override
    public double logDensity(double x) {
        return x >= 0 ? Math.log(2) + whole.logDensity(x) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x > 0 ? 2 * whole.cumulative(x) - 1 : 0;
    }

    @Override
    public double quantile(double probability) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        return -whole.quantile((1 - probability) / 2);
    }

    @Override
    public double draw(RandomStream random) {
        return Math.abs(whole.draw(random));
    }
}
