package org.toll.estimate.nowcast;

import org.toll.math.special.NormalLaw;

/**
 * How long deaths stay unknown: most an ordinary, log-normal time, some a slow, exponential one. Holds the share still unknown at
 * an age, and how it moves with each parameter. Mutable working memory; not thread-safe.
 */
final class DelayLaw {
    /** Share still unknown. */
    double unknown;
    /** Its derivatives: log median, log spread, logit of the slow share, log mean slow delay. */
    double byDelay;

    double bySpread;
    double bySlowShare;
    double bySlowMean;

    /**
     * @param ageWeeks since death, above 0
     * @param logDelay log median ordinary delay in weeks
     * @param spread standard deviation of the log ordinary delay
     * @param slowShare 0 to 1
     * @param slowWeeks mean slow delay
     */
    void at(double ageWeeks, double logDelay, double spread, double slowShare, double slowWeeks) {
        double z = (Math.log(ageWeeks) - logDelay) / spread;
        double density = Math.exp(NormalLaw.logDensity(z));
        double ordinary = NormalLaw.cumulative(-z);
        double slow = Math.exp(-ageWeeks / slowWeeks);
        unknown = (1 - slowShare) * ordinary + slowShare * slow;
        byDelay = (1 - slowShare) * density / spread;
        bySpread = (1 - slowShare) * density * z;
        bySlowShare = slowShare * (1 - slowShare) * (slow - ordinary);
        bySlowMean = slowShare * slow * ageWeeks / slowWeeks;
    }

    /** At the moment of death nothing is known, whatever the parameters. */
    void atDeath() {
        unknown = 1;
        byDelay = 0;
        bySpread = 0;
        bySlowShare = 0;
        bySlowMean = 0;
    }
}
