package org.toll.estimate.nowcast;

import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/** Random counts, exactly distributed. */
final class CountDraw {
    private static final double SMALL_MEAN = 10;

    private CountDraw() {}

    /**
     * Negative binomial with variance {@code mean + mean^2 / size}: a Poisson whose mean is gamma.
     *
     * @param mean 0 or more
     * @param size above 0
     */
    static double negativeBinomial(RandomStream random, double mean, double size) {
        return poisson(random, mean * gamma(random, size) / size);
    }

    /** Poisson: by products of uniforms for small means, else by the transformed rejection of Hoermann (1993). */
    static double poisson(RandomStream random, double mean) {
        return mean < SMALL_MEAN ? poissonByProducts(random, mean) : poissonByRejection(random, mean);
    }

    private static double poissonByProducts(RandomStream random, double mean) {
        double limit = Math.exp(-mean);
        double product = random.uniform();
        int count = 0;
        while (product > limit) {
            product *= random.uniform();
            count++;
        }
        return count;
    }

    private static double poissonByRejection(RandomStream random, double mean) {
        double b = 0.931 + 2.53 * Math.sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double quick = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = random.uniform() - 0.5;
            double v = random.uniform();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= quick) {
                return k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double bound = k * Math.log(mean) - mean - LogGamma.value(k + 1);
            if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= bound) {
                return k;
            }
        }
    }

    /** Gamma with scale 1, by the squeeze of Marsaglia and Tsang (2000). */
    static double gamma(RandomStream random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(random.uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double z = random.normal();
            double v = 1 + c * z;
            if (v > 0) {
                v = v * v * v;
                if (Math.log(random.uniform()) < z * z / 2 + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }
}
