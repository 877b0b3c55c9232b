package org.toll.math.distribution;

import org.toll.math.InvalidArgument;
import org.toll.math.random.RandomStream;
import org.toll.math.special.LogGamma;

/**
 * @param trials 0 or more
 * @param probability between 0 and 1
 */
public record Binomial(long trials, double probability) implements Distribution {
    private static final int ONE_BY_ONE = 20;

    public Binomial {
        if (trials < 0) {
            throw InvalidArgument.of("The number of trials must be 0 or more", trials, "Check the trials.");
        }
        InvalidArgument.requireProbability("probability", probability);
    }

    @Override
    public double logDensity(double x) {
        if (!Counts.isCount(x) || x > trials) {
            return Double.NEGATIVE_INFINITY;
        }
        double hits = x == 0 ? 0 : x * Math.log(probability);
        double misses = x == trials ? 0 : ((double) trials - x) * Math.log1p(-probability);
        return LogGamma.logChoose((double) trials, x) + hits + misses;
    }

    @Override
    public double cumulative(double x) {
        double k = Math.floor(x);
        if (k < 0) {
            return 0;
        }
        return k >= trials
                ? 1
                : org.hipparchus.special.Beta.regularizedBeta(1 - probability, (double) trials - k, k + 1);
    }

    @Override
    public double quantile(double atLeast) {
        return Inversion.whole(this, atLeast, (double) trials * probability, (double) trials);
    }

    /**
     * Exact for any size: the middle order statistic of the trials' uniforms is a beta variable, which halves the problem.
     *
     * <p><b>Source.</b> Ahrens and Dieter (1974), Computing 12, algorithm BB; Devroye (1986), chapter X.4.3.
     */
    @Override
    public double draw(RandomStream random) {
        long rest = trials;
        double p = probability;
        double count = 0;
        while (rest > ONE_BY_ONE) {
            long middle = rest / 2 + 1;
            double pivot = new Beta(middle, rest - middle + 1.0).draw(random);
            if (pivot <= p) {
                count += middle;
                rest -= middle;
                p = Math.min(1, Math.max(0, (p - pivot) / (1 - pivot)));
            } else {
                rest = middle - 1;
                p = Math.min(1, p / pivot);
            }
        }
        for (long i = 0; i < rest; i++) {
            if (random.uniform() < p) {
                count++;
            }
        }
        return count;
    }
}
