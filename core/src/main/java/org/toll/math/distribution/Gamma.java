package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * Gamma with mean shape / rate.
 *
 * @param shape above 0
 * @param rate above 0
 */
public record Gamma(double shape, double rate) implements Distribution {
    public Gamma {
        InvalidArgument.requirePositive("shape", shape);
        InvalidArgument.requirePositive("rate", rate);
    }

    @Override
    public double logDensity(double x) {
        return x > 0
                ? (shape - 1) * Math.log(x) - rate * x + shape * Math.log(rate) - LogGamma.value(shape)
                : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cumulative(double x) {
        return x > 0 ? org.hipparchus.special.Gamma.regularizedGammaP(shape, rate * x) : 0;
    }

    @Override
    public double quantile(double probability) {
        return Inversion.positive(this, probability, shape / rate);
    }

    @Override
    public double draw(RandomStream random) {
        return Math.exp(logDraw(random));
    }

    /**
     * The logarithm of a draw: for small shapes the draw itself would round to 0.
     *
     * <p><b>Source.</b> Marsaglia and Tsang (2000), ACM TOMS 26(3); below shape 1 by the power of a uniform.
     */
    public double logDraw(RandomStream random) {
        double boosted = shape < 1 ? shape + 1 : shape;
        double d = boosted - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.normal();
            double root = 1 + c * z;
            if (root > 0) {
                double cube = root * root * root;
                if (Math.log(random.uniform()) < 0.5 * z * z + d - d * cube + d * Math.log(cube)) {
                    double log = Math.log(d * cube) - Math.log(rate);
                    return shape < 1 ? log + Math.log(random.uniform()) / shape : log;
                }
            }
        }
    }
}
