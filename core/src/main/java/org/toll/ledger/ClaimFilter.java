package org.toll.ledger;

import java.util.Optional;
import java.util.function.Predicate;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;

/**
 * Which claims are wanted. An empty field asks for nothing.
 *
 * @param side whose
 * @param metric of what
 * @param source said by whom
 * @param overlapping about days that this period touches
 */
public record ClaimFilter(
        Optional<Side> side, Optional<Metric> metric, Optional<SourceId> source, Optional<Period> overlapping)
        implements Predicate<Claim> {
    public static final ClaimFilter ALL =
            new ClaimFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ClaimFilter withSide(Side wanted) {
        return new ClaimFilter(Optional.of(wanted), metric, source, overlapping);
    }

    public ClaimFilter withMetric(Metric wanted) {
        return new ClaimFilter(side, Optional.of(wanted), source, overlapping);
    }

    @Override
    public boolean test(Claim claim) {
        return side.map(claim.side()::equals).orElse(true)
                && metric.map(wanted -> wanted == claim.metric()).orElse(true)
                && source.map(claim.source()::equals).orElse(true)
                && overlapping.map(claim.period()::overlaps).orElse(true);
    }
}
