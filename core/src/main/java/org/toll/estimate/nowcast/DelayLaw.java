package org.toll.estimate.nowcast;

import org.toll.math.special.NormalLaw;

/**
 * How long deaths stay unknown: most an ordinary, log-normal time, some a slow, exponential one. Holds the share of deaths still
 * unknown at given ages, and how it moves with each parameter. Mutable working memory; not thread-safe.
 */
final class DelayLaw {
    /**
     * Mean slow delay, a year and a half: bodies that are not found, courts that declare the missing dead. Given, not learned. A list
     * of a few years cannot tell a long exponential from the tail of a log-normal, and a learned one shrank until it took over the
     * ordinary delays, along a bend that chains did not get round. {@code docs/methods/nowcast.md} shows what other values do.
     */
    static final double SLOW_WEEKS = 78;

    /** Share of the deaths still unknown, from 1 down to 0. */
    double unknown;
    /** Its derivatives: log median and log spread of the ordinary delay, logit of the slow share. */
    double byDelay;

    double bySpread;
    double bySlow;

    /**
     * @param ages of the deaths, which count alike
     * @param logDelay log median ordinary delay in weeks
     * @param spread standard deviation of the log ordinary delay
     * @param logitSlow logit of the share of slow deaths
     */
    void at(Ages ages, double logDelay, double spread, double logitSlow) {
        double share = 1 / (1 + Math.exp(-logitSlow));
        unknown = 0;
        byDelay = 0;
        bySpread = 0;
        bySlow = 0;
        for (int part = 0; part < ages.parts(); part++) {
            double weeks = ages.weeks(part);
            // At the moment of death nothing is known, in the end all, whatever the delays.
            if (weeks <= 0) {
                unknown += 1;
            } else if (weeks < Double.POSITIVE_INFINITY) {
                add(weeks, logDelay, spread, share);
            }
        }
        unknown /= ages.parts();
        byDelay /= ages.parts();
        bySpread /= ages.parts();
        bySlow /= ages.parts();
    }

    private void add(double weeks, double logDelay, double spread, double share) {
        double z = (Math.log(weeks) - logDelay) / spread;
        double density = (1 - share) * Math.exp(NormalLaw.logDensity(z));
        double ordinary = NormalLaw.cumulative(-z);
        double slow = Math.exp(-weeks / SLOW_WEEKS);
        unknown += (1 - share) * ordinary + share * slow;
        byDelay += density / spread;
        bySpread += density * z;
        bySlow += share * (1 - share) * (slow - ordinary);
    }
}
