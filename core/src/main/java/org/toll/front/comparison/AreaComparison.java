package org.toll.front.comparison;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * The same days in several maps and in the published figures of the ledger. Sources disagree by design: about what counts as held,
 * about the window, about net and gross; so no number here is an error of another.
 *
 * @param period the days compared
 * @param maps what each map gives
 * @param claims each published figure against each map
 */
public record AreaComparison(Period period, List<MapReading> maps, List<ClaimCheck> claims) {
    /** "December" to the 30th, or "since 31 January", is still that month's figure; the reason says so. */
    private static final int TOLERATED_DAYS = 2;

    public AreaComparison {
        maps = List.copyOf(maps);
        claims = List.copyOf(claims);
    }

    /**
     * @param side whose gains
     * @param maps of the same period
     * @param view published figures; series that were themselves computed from maps are compared too, and say so by their basis
     * @param definitions by source
     */
    public static AreaComparison of(
            Side side, Period period, List<MapReading> maps, AsOfView view, Map<SourceId, AreaDefinition> definitions) {
        List<Claim> published = view.listEvidence(side, Metric.AREA_GAINED).stream()
                .filter(claim -> isAbout(claim, period))
                .toList();
        List<ClaimCheck> checks = published.stream()
                .flatMap(claim -> maps.stream().map(map -> new ClaimComparer(claim, map, definitions).check()))
                .toList();
        return new AreaComparison(period, maps, checks);
    }

    private static boolean isAbout(Claim claim, Period period) {
        return claim.statement().overPeriod().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(claim.period().first(), period.first())) <= TOLERATED_DAYS
                && Math.abs(ChronoUnit.DAYS.between(claim.period().last(), period.last())) <= TOLERATED_DAYS;
    }
}
