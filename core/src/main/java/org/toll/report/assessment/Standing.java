package org.toll.report.assessment;

import java.util.List;
import org.toll.base.Interval;
import org.toll.estimate.synthesis.Balance;

/**
 * How recruits stand against losses. Differences of up to a twentieth of the recruits count as none: claims are rounded more
 * coarsely than that, and a monthly mean of a yearly number is no better.
 */
enum Standing {
    MORE("more than", "recruits exceed losses"),
    AS_MANY_OR_MORE("as many as or more than", "recruits equal or exceed losses"),
    ABOUT_AS_MANY("about as many as", "about equal"),
    AS_MANY_OR_FEWER("as many as or fewer than", "losses equal or exceed recruits"),
    FEWER("fewer than", "losses exceed recruits"),
    EITHER("more or fewer, depending on which claims hold, than", "the claims allow both");

    private static final double NO_DIFFERENCE = 0.05;

    private final String than;
    private final String verdict;

    Standing(String than, String verdict) {
        this.than = than;
        this.verdict = verdict;
    }

    /** The comparison with one thing or several: {@code more than the killed, and than the wounded}. */
    String than(List<String> losses) {
        String again = ", and " + than.substring(than.lastIndexOf(' ') + 1) + " ";
        return than + " " + String.join(again, losses);
    }

    /** As it stands in a table. */
    String verdict() {
        return verdict;
    }

    static Standing of(Balance balance) {
        Interval recruits = balance.recruits().spread().range();
        double scale = Double.isFinite(recruits.high()) ? recruits.high() : recruits.low();
        int worst = sign(balance.net().low(), scale);
        int best = sign(balance.net().high(), scale);
        if (worst == best) {
            return worst > 0 ? MORE : worst < 0 ? FEWER : ABOUT_AS_MANY;
        } else if (worst == 0) {
            return AS_MANY_OR_MORE;
        }
        return best == 0 ? AS_MANY_OR_FEWER : EITHER;
    }

    private static int sign(double net, double scale) {
        return Math.abs(net) <= NO_DIFFERENCE * scale ? 0 : (int) Math.signum(net);
    }
}
