package org.toll.estimate.nowcast;

import java.util.Arrays;
import java.util.List;

/**
 * Names that each increment holds for one death of its period, and how they move with the delays. Mutable working memory; not
 * thread-safe.
 */
final class Shares {
    // An increment that the law holds impossible is held almost so, lest a chain that starts far off have nowhere to
    // go.
    private static final double LEAST = 1e-300;

    /** Log names for each death: delay law and wave. */
    final double[] log;
    /** Derivatives of it: log median and log spread of the ordinary delay, logit of the slow share. */
    final double[] byDelay;

    final double[] bySpread;
    final double[] bySlow;
    /** By period: names known by now for each death. Above 1 after a strong wave. */
    final double[] known;

    private final List<Increment> increments;
    private final Knots knots;
    private DelayLaw before = new DelayLaw();
    private DelayLaw after = new DelayLaw();

    Shares(List<Increment> increments, Knots knots, int periods) {
        this.increments = increments;
        this.knots = knots;
        this.log = new double[increments.size()];
        this.byDelay = new double[log.length];
        this.bySpread = new double[log.length];
        this.bySlow = new double[log.length];
        this.known = new double[periods];
    }

    /** Sets everything for one point of the parameter space. */
    void at(Paths paths, double spread) {
        Arrays.fill(known, 0);
        for (int k = 0; k < log.length; k++) {
            Increment increment = increments.get(k);
            int period = increment.period();
            double delay = knots.interpolate(paths.delay, period);
            double slow = knots.interpolate(paths.slow, period);
            if (increment.isFirstSight()) {
                before.at(Ages.AT_DEATH, delay, spread, slow);
            }
            after.at(increment.ages(), delay, spread, slow);
            double share = Math.max(before.unknown - after.unknown, LEAST);
            double wave = increment.isFirstSight() ? 0 : knots.interpolate(paths.wave[increment.interval()], period);
            log[k] = Math.log(share) + wave;
            byDelay[k] = (before.byDelay - after.byDelay) / share;
            bySpread[k] = (before.bySpread - after.bySpread) / share;
            bySlow[k] = (before.bySlow - after.bySlow) / share;
            known[period] += Math.exp(log[k]);
            DelayLaw used = before;
            before = after;
            after = used;
        }
    }

    /** Part of the names known by now that is in an increment. */
    double part(int increment) {
        return Math.exp(log[increment]) / known[increments.get(increment).period()];
    }
}
