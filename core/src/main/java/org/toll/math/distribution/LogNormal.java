package org.toll.math.distribution;

import org.toll.math.random.RandomStream;

/**
 * The exponential of a normal.
 *
 * @param ofLog distribution of the logarithm
 */
public record LogNormal(Normal ofLog) implements Distribution {
    /**
     * @param median above 0
     * @param sdOfLog standard deviation of the logarithm, above 0
     */
    public static LogNormal ofMedian(double median, double sdOfLog) {
        return new LogNormal(new Normal(Math.log(median), sdOfLog));
    }

    @Override
    public double logDensity(double x) {
        return x > 0 ? ofLog.logDensity(Math.log(x)) - Math.log(x) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x > 0 ? ofLog.cumulative(Math.log(x)) : 0;
    }

    @Override
    public double quantile(double probability) {
        return Math.exp(ofLog.quantile(probability));
    }

    @Override
    public double draw(RandomStream random) {
        return Math.exp(ofLog.draw(random));
    }
}
