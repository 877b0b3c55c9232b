package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * Student's t.
 *
 * @param degrees of freedom, above 0
 * @param location finite
 * @param scale above 0; not the standard deviation, which is larger
 */
public record StudentT(double degrees, double location, double scale) implements Distribution {
    public StudentT {
        InvalidArgument.requirePositive("degrees of freedom", degrees);
        InvalidArgument.requireFinite("location", location);
        InvalidArgument.requirePositive("scale", scale);
    }

    @Override
    public double logDensity(double x) {
        double z = (x - location) / scale;
        return LogGamma.value((degrees + 1) / 2)
                - LogGamma.value(degrees / 2)
                - 0.5 * Math.log(degrees * Math.PI)
                - Math.log(scale)
                - (degrees + 1) / 2 * Math.log1p(z * z / degrees);
    }

    @Override
    public double cumulative(double x) {
        double z = (x - location) / scale;
        double tail = 0.5 * new Beta(degrees / 2, 0.5).cumulative(degrees / (degrees + z * z));
        return z < 0 ? tail : 1 - tail;
    }

    @Override
    public double quantile(double probability) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        if (probability == 0.5) {
            return location;
        }
        double tail = Math.min(probability, 1 - probability);
        if (tail == 0) {
            return probability == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        StudentT standard = new StudentT(degrees, 0, 1);
        double low = -1;
        while (standard.cumulative(low) > tail) {
            low *= 2;
        }
        double z = Inversion.between(standard, tail, low, 0);
        return location + scale * (probability < 0.5 ? z : -z);
    }

    @Override
    public double draw(RandomStream random) {
        double chiSquare = 2 * new Gamma(degrees / 2, 1).draw(random);
        return location + scale * random.normal() / Math.sqrt(chiSquare / degrees);
    }
}
