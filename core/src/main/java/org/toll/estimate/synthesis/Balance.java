package org.toll.estimate.synthesis;

import java.time.YearMonth;
import org.toll.base.Interval;
import org.toll.base.Metric;

/**
 * Recruits of a month against its losses under one definition.
 *
 * @param losses the losses
 * @param recruits the recruits
 */
public record Balance(MonthlyFigure losses, MonthlyFigure recruits) {

    /** What the claims allow the balance to be. */
    public enum Verdict {
        /** Every pair of values that the claims allow leaves the force larger. */
        RECRUITS_EXCEED,
        /** Every pair leaves it smaller. */
        LOSSES_EXCEED,
        /** The claims allow both. */
        UNDECIDED
    }

    public YearMonth month() {
        return losses.month();
    }

    public Metric definition() {
        return losses.metric();
    }

    /** Recruits less losses, from the worst pairing of the claims to the best. */
    public Interval net() {
        Interval lost = losses.spread().range();
        Interval gained = recruits.spread().range();
        return Interval.of(gained.low() - lost.high(), gained.high() - lost.low());
    }

    public Verdict verdict() {
        Interval net = net();
        if (net.low() > 0) {
            return Verdict.RECRUITS_EXCEED;
        }
        return net.high() < 0 ? Verdict.LOSSES_EXCEED : Verdict.UNDECIDED;
    }
}
