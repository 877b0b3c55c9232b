package org.toll.estimate.nowcast;

import org.toll.math.special.NormalLaw;

/**
 * How long deaths stay unknown: most an ordinary, log-normal time, some a slow, exponential one. Holds the share of deaths still
 * unknown at an age, and how it moves with each parameter. Mutable working memory; not thread-safe.
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
     * @param ageWeeks since death, above 0
     * @param logDelay log median ordinary delay in weeks
     * @param spread standard deviation of the log ordinary delay
     * @param logitSlow logit of the share of slow deaths
     */
    void at(double ageWeeks, double logDelay, double spread, double logitSlow) {
        double z = (Math.log(ageWeeks) - logDelay) / spread;
        double share = 1 / (1 + Math.exp(-logitSlow));
        double density = (1 - share) * Math.exp(NormalLaw.logDensity(z));
        double ordinary = NormalLaw.cumulative(-z);
        double slow = Math.exp(-ageWeeks / SLOW_WEEKS);
        unknown = (1 - share) * ordinary + share * slow;
        byDelay = density / spread;
        bySpread = density * z;
        bySlow = share * (1 - share) * (slow - ordinary);
    }

    /** At the moment of death nothing is known, whatever the delays. */
    void atDeath() {
        unknown = 1;
        byDelay = 0;
        bySpread = 0;
        bySlow = 0;
    }
}
