package org.toll.math.distribution;

import org.toll.math.InvalidArgument;

/** Quantiles by bisection on the cumulative probability: slow, and right wherever that is. */
final class Inversion {
    private static final int HALVINGS = 200;

    private Inversion() {}

    /**
     * @param scale a positive number of the order of the result
     */
    static double positive(Distribution distribution, double probability, double scale) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        if (probability == 0 || probability == 1) {
            return probability == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        double high = scale;
        while (distribution.cumulative(high) < probability) {
            high *= 2;
        }
        double low = high;
        while (low > 0 && distribution.cumulative(low) >= probability) {
            low /= 2;
        }
        return between(distribution, probability, low, high);
    }

    static double between(Distribution distribution, double probability, double from, double to) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (low + high);
            if (middle <= low || middle >= high) {
                break;
            }
            if (distribution.cumulative(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The smallest whole number with at least this cumulative probability. */
    static double whole(Distribution distribution, double probability, double mean, double largest) {
        InvalidArgument.requireProbability("probability of a quantile", probability);
        if (probability == 1) {
            return largest;
        }
        long high = (long) Math.ceil(mean) + 1;
        while ((double) high < largest && distribution.cumulative((double) high) < probability) {
            high *= 2;
        }
        long low = -1;
        high = (long) Math.min((double) high, largest);
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (distribution.cumulative((double) middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (double) high;
    }
}
