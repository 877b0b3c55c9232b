package org.toll.estimate.nowcast;

import org.toll.math.special.NormalLaw;

/**
 * How long deaths stay unknown: most an ordinary, log-normal time, some a slow, exponential one. Holds the deaths still unknown at
 * an age, for each death of ordinary delay, and how they move with each parameter. Mutable working memory; not thread-safe.
 *
 * <p>Counted by the ordinary ones because a list tells how many these are, and tells the slow ones only by their rate: per death of
 * either kind, a longer slow delay would mean more deaths of every period, along a bend that chains do not get round.
 */
final class DelayLaw {
    /** Deaths still unknown, from 1 + odds down to 0. */
    double unknown;
    /** Its derivatives: log median, log spread, log odds of a slow delay, log mean slow delay. */
    double byDelay;

    double bySpread;
    double bySlowOdds;
    double bySlowMean;

    /**
     * @param ageWeeks since death, above 0
     * @param logDelay log median ordinary delay in weeks
     * @param spread standard deviation of the log ordinary delay
     * @param slowOdds slow deaths for each ordinary one, 0 or more
     * @param slowWeeks mean slow delay
     */
    void at(double ageWeeks, double logDelay, double spread, double slowOdds, double slowWeeks) {
        double z = (Math.log(ageWeeks) - logDelay) / spread;
        double density = Math.exp(NormalLaw.logDensity(z));
        double ordinary = NormalLaw.cumulative(-z);
        double slow = Math.exp(-ageWeeks / slowWeeks);
        unknown = ordinary + slowOdds * slow;
        byDelay = density / spread;
        bySpread = density * z;
        bySlowOdds = slowOdds * slow;
        bySlowMean = slowOdds * slow * ageWeeks / slowWeeks;
    }

    /** At the moment of death nothing is known, whatever the delays. */
    void atDeath(double slowOdds) {
        unknown = 1 + slowOdds;
        byDelay = 0;
        bySpread = 0;
        bySlowOdds = slowOdds;
        bySlowMean = 0;
    }
}
