package org.toll.estimate.synthesis;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.toll.base.Metric;
import org.toll.ledger.ClaimId;

/**
 * All that is claimed about one month under one definition.
 *
 * @param month the month
 * @param metric the definition
 * @param votes one for each origin, by origin
 * @param spread what the votes allow together
 */
public record MonthlyFigure(YearMonth month, Metric metric, List<Vote> votes, Spread spread) {
    public MonthlyFigure {
        votes = List.copyOf(votes);
    }

    /** The ids of the claims that vote, in order of weight. */
    public List<ClaimId> listClaims() {
        return votes.stream()
                .sorted(Comparator.comparingDouble(Vote::weight).reversed())
                .map(vote -> vote.claim().id())
                .toList();
    }
}
