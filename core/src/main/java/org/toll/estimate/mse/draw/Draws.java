package org.toll.estimate.mse.draw;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.toll.base.Citation;
import org.toll.math.random.RandomStream;

/**
 * Draws from one stream. Not thread-safe: one object, one thread.
 *
 * <p>Binomial and Poisson counts by transformed rejection, gamma by Marsaglia and Tsang: exact, with a cost that does not grow
 * with the size of the count.
 */
@Citation({
    "Hoermann, W. (1993). The generation of binomial random variates. Journal of Statistical Computation and Simulation 46.",
    "Hoermann, W. (1993). The transformed rejection method for generating Poisson random variables. Insurance: Mathematics and"
            + " Economics 12.",
    "Marsaglia, G. and Tsang, W. W. (2000). A simple method for generating gamma variables. ACM TOMS 26."
})
public final class Draws {
    private static final double SMALL_MEAN = 10;

    private final RandomGenerator generator;

    private Draws(RandomGenerator generator) {
        this.generator = generator;
    }

    /** A fast generator started from the first number of a stream. */
    public static Draws of(RandomStream stream) {
        return new Draws(RandomGeneratorFactory.of("L64X128MixRandom").create(stream.bits()));
    }

    /** Between 0 and 1, both excluded. */
    public double uniform() {
        return ((generator.nextLong() >>> 12) + .5) * 0x1p-52;
    }

    /** Standard normal. */
    public double normal() {
        return generator.nextGaussian();
    }

    /**
     * @param bound 1 or more
     * @return 0 to {@code bound - 1}
     */
    public int index(int bound) {
        return generator.nextInt(bound);
    }

    /**
     * One of several, by their weights.
     *
     * @param logWeights one or more, up to a common constant; overwritten
     * @return an index
     */
    public int pick(double[] logWeights) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : logWeights) {
            highest = Math.max(highest, log);
        }
        double total = 0;
        for (int i = 0; i < logWeights.length; i++) {
            logWeights[i] = Math.exp(logWeights[i] - highest);
            total += logWeights[i];
        }
        double u = uniform() * total;
        int picked = 0;
        while (picked < logWeights.length - 1 && u >= logWeights[picked]) {
            u -= logWeights[picked++];
        }
        return picked;
    }

    /**
     * @param shape above 0; scale 1
     */
    public double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(uniform(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = generator.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = uniform();
            double square = x * x;
            if (u < 1 - .0331 * square * square || Math.log(u) < .5 * square + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }

    /**
     * Log of a gamma draw, for shapes so small that the draw itself would be 0.
     *
     * @param shape above 0
     */
    public double logGamma(double shape) {
        return shape < 1 ? Math.log(gamma(shape + 1)) + Math.log(uniform()) / shape : Math.log(gamma(shape));
    }

    /**
     * @param trials 0 or more
     * @param probability 0 to 1
     */
    public long binomial(long trials, double probability) {
        if (probability > .5) {
            return trials - binomial(trials, 1 - probability);
        }
        if (trials == 0 || !(probability > 0)) {
            return 0;
        }
        return trials * probability < SMALL_MEAN
                ? binomialByInversion(trials, probability)
                : binomialByRejection(trials, probability);
    }

    private long binomialByInversion(long trials, double probability) {
        double u = uniform();
        // (1-p)^n is at least 1 - np: most draws of rare events end here, without a logarithm.
        if (u <= 1 - trials * probability) {
            return 0;
        }
        double odds = probability / (1 - probability);
        double mass = Math.exp(trials * Math.log1p(-probability));
        long k = 0;
        while (u > mass && k < trials) {
            u -= mass;
            k++;
            mass *= odds * (trials - k + 1) / k;
        }
        return k;
    }

    private long binomialByRejection(long trials, double probability) {
        double spread = Math.sqrt(trials * probability * (1 - probability));
        double b = 1.15 + 2.53 * spread;
        double a = -.0873 + .0248 * b + .01 * probability;
        double center = trials * probability + .5;
        double quick = .92 - 4.2 / b;
        while (true) {
            double u = uniform() - .5;
            double v = uniform();
            double us = .5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + center);
            if (us >= .07 && v <= quick) {
                return k;
            }
            if (k < 0 || k > trials) {
                continue;
            }
            double height = v * (2.83 + 5.1 / b) * spread / (a / (us * us) + b);
            long mode = (long) Math.floor((trials + 1) * probability);
            double log = LogFactorial.of(mode)
                    + LogFactorial.of(trials - mode)
                    - LogFactorial.of(k)
                    - LogFactorial.of(trials - k)
                    + (k - mode) * Math.log(probability / (1 - probability));
            if (Math.log(height) <= log) {
                return k;
            }
        }
    }

    /**
     * @param mean 0 or more
     */
    public long poisson(double mean) {
        if (mean < SMALL_MEAN) {
            double mass = Math.exp(-mean);
            double u = uniform();
            long k = 0;
            while (u > mass && k < 1000) {
                u -= mass;
                k++;
                mass *= mean / k;
            }
            return k;
        }
        double root = Math.sqrt(mean);
        double b = .931 + 2.53 * root;
        double a = -.059 + .02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double quick = .9277 - 3.6224 / (b - 2);
        while (true) {
            double u = uniform() - .5;
            double v = uniform();
            double us = .5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + mean + .43);
            if (us >= .07 && v <= quick) {
                return k;
            }
            if (k < 0 || (us < .013 && v > us)) {
                continue;
            }
            if (Math.log(v * inverseAlpha / (a / (us * us) + b)) <= k * Math.log(mean) - mean - LogFactorial.of(k)) {
                return k;
            }
        }
    }

    /**
     * Splits a count over cells.
     *
     * @param count 0 or more
     * @param weights 0 or more, not all 0
     * @return a count for each weight
     */
    public long[] multinomial(long count, double[] weights) {
        double rest = 0;
        for (double weight : weights) {
            rest += weight;
        }
        long[] counts = new long[weights.length];
        long left = count;
        for (int i = 0; i < weights.length && left > 0; i++) {
            counts[i] = i == weights.length - 1 ? left : binomial(left, Math.min(1, weights[i] / rest));
            left -= counts[i];
            rest -= weights[i];
        }
        return counts;
    }
}
