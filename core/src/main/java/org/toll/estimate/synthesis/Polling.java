package org.toll.estimate.synthesis;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.toll.base.Interval;
import org.toll.base.Period;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.Statement;

/**
 * Asks every origin what it says about a month: one vote each.
 *
 * <p>The claim that speaks for an origin is the one about the shortest period that covers the month; then one that names a number
 * before one that names a limit ("more than 30,000" says less than "35,000" from the same origin); then the best graded, then
 * the newest. A claim about a longer period votes with its monthly mean, at half weight.
 */
final class Polling {
    /** Beyond a year a mean says little about any one of its months. */
    static final int LONGEST_PERIOD_DAYS = 366;

    private static final double WEIGHT_OF_A_MEAN = 0.5;

    private final AsOfView view;

    Polling(AsOfView view) {
        this.view = view;
    }

    List<Vote> votes(List<Claim> evidence, YearMonth month) {
        Map<String, List<Claim>> byOrigin = new TreeMap<>();
        for (Claim claim : evidence) {
            if (speaksOf(claim, month)) {
                byOrigin.computeIfAbsent(view.originOf(claim), origin -> new ArrayList<>())
                        .add(claim);
            }
        }
        return byOrigin.entrySet().stream()
                .map(entry -> vote(entry.getKey(), entry.getValue(), month))
                .toList();
    }

    private static boolean speaksOf(Claim claim, YearMonth month) {
        return claim.period().contains(Period.ofMonth(month))
                && claim.period().days() <= LONGEST_PERIOD_DAYS
                && claim.statement().perMonth().filter(Polling::saysSomething).isPresent();
    }

    private static boolean saysSomething(Interval bounds) {
        return Double.isFinite(bounds.low()) || Double.isFinite(bounds.high());
    }

    private static Vote vote(String origin, List<Claim> claims, YearMonth month) {
        List<Claim> ranked = claims.stream().sorted(SPOKESMAN_FIRST).toList();
        Claim spokesman = ranked.get(0);
        Interval bounds = spokesman.statement().perMonth().orElseThrow();
        boolean isMean = !spokesman.period().equals(Period.ofMonth(month));
        return new Vote(
                origin,
                spokesman,
                ranked.subList(1, ranked.size()),
                bounds,
                point(spokesman.statement(), bounds),
                isMean,
                GradeWeight.of(spokesman.footing().grade()) * (isMean ? WEIGHT_OF_A_MEAN : 1));
    }

    private static OptionalDouble point(Statement statement, Interval bounds) {
        if (!bounds.isBounded()) {
            return OptionalDouble.empty();
        }
        OptionalDouble stated = statement.quantity().point();
        Interval asStated = statement.quantity().bounds();
        if (stated.isPresent() && asStated.width() > 0) {
            double share = (stated.getAsDouble() - asStated.low()) / asStated.width();
            return OptionalDouble.of(bounds.low() + share * bounds.width());
        }
        return OptionalDouble.of((bounds.low() + bounds.high()) / 2);
    }

    private static final Comparator<Claim> SPOKESMAN_FIRST = Comparator.comparingInt(
                    (Claim claim) -> claim.period().days())
            .thenComparing(claim -> !claim.statement().quantity().bounds().isBounded())
            .thenComparing(claim -> GradeWeight.of(claim.footing().grade()), Comparator.reverseOrder())
            .thenComparing(Claim::published, Comparator.reverseOrder())
            .thenComparing(Claim::id);
}
