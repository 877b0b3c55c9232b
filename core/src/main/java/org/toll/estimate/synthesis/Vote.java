package org.toll.estimate.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.ledger.Claim;

/**
 * What one origin says about a month under one definition. However many of its members repeat a number, an origin has one vote.
 *
 * @param origin the independence group or source
 * @param claim the claim that speaks for the origin
 * @param echoes other claims of the same origin about the same month and definition
 * @param bounds what the claim allows for the month
 * @param point the value it singles out for the month, or the middle of a two-sided range; empty for a limit
 * @param isMean whether the number was said of a longer period and is its monthly mean
 * @param weight from the Admiralty grade, 0 to 1
 */
public record Vote(
        String origin,
        Claim claim,
        List<Claim> echoes,
        Interval bounds,
        OptionalDouble point,
        boolean isMean,
        double weight) {
    public Vote {
        echoes = List.copyOf(echoes);
    }
}
