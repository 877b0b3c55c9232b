package org.toll.estimate.mse.latent;

import org.hipparchus.special.Beta;
import org.toll.estimate.mse.draw.Draws;

/** The unseen given everything else: negative binomial, cut off at the cap. */
final class CapTerm {
    /** So many standard deviations below the cap the cut does not show in double precision. */
    private static final double FAR = 9;

    private static final int MOST_TRIES = 50;

    private CapTerm() {}

    /**
     * Log of the probability that the unseen stay within the cap: the regularised incomplete beta function I(1-p; n, cap+1).
     *
     * @param persons observed, 1 or more
     * @param unseenProbability of a person to be on no list
     */
    static double logProbability(double persons, double unseenProbability, double cap) {
        double seen = 1 - unseenProbability;
        double mean = persons * unseenProbability / seen;
        double spread = Math.sqrt(mean / seen);
        if (mean + FAR * spread + 50 < cap) {
            return 0;
        }
        double probability = Beta.regularizedBeta(seen, persons, cap + 1);
        if (probability > 0) {
            return Math.log(probability);
        }
        // Far beyond the cap the sum is ruled by its last term.
        return persons * Math.log(seen) + cap * Math.log(unseenProbability) + cap * (persons / (persons + cap));
    }

    static long draw(Draws draws, double persons, double unseenProbability, double cap) {
        double seen = 1 - unseenProbability;
        double odds = unseenProbability / seen;
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            double mean = draws.gamma(persons) * odds;
            if (mean < 1e15) {
                long unseen = draws.poisson(mean);
                if (unseen <= cap) {
                    return unseen;
                }
            }
        }
        return byInversion(draws, persons, seen, cap);
    }

    /** Where nearly all of the law lies beyond the cap, rejection would not end. */
    private static long byInversion(Draws draws, double persons, double seen, double cap) {
        double below = draws.uniform() * Beta.regularizedBeta(seen, persons, cap + 1);
        long low = -1;
        long high = (long) cap;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (Beta.regularizedBeta(seen, persons, middle + 1.0) >= below) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return below > 0 ? high : (long) cap;
    }
}
