package org.toll.estimate.synthesis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.toll.base.Metric;
import org.toll.base.Nature;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * A first answer without a model: for each month and definition, one vote for each independent origin, weighted by its grade,
 * ranges honoured.
 *
 * <p><b>Assumes</b> that the votes are about the same quantity and that their ranges mean what they say. Both fail: definitions
 * are mixed even within one word, and sources err together. So the spread is what the <em>claims</em> allow, not a credible
 * interval; it is too wide where one source is far off and too narrow where all lean the same way. Use the fusion model for a
 * probability.
 */
public final class Synthesis {
    private Synthesis() {}

    /**
     * @param view what is known, on a day
     * @param side whose losses, recruits and ground
     * @return figures for every month that some claim covers; empty maps if nothing is claimed about the side
     */
    public static Assessment assess(AsOfView view, Side side) {
        Map<Metric, List<MonthlyFigure>> months = new EnumMap<>(Metric.class);
        Map<Metric, List<Claim>> totals = new EnumMap<>(Metric.class);
        Map<Metric, List<Claim>> levels = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            List<Claim> evidence = view.listEvidence(side, metric);
            put(months, metric, metric.nature() == Nature.FLOW ? figures(view, metric, evidence) : List.of());
            put(totals, metric, newestTotals(view, evidence));
            put(
                    levels,
                    metric,
                    evidence.stream()
                            .filter(Synthesis::isLevel)
                            .sorted(BY_PERIOD)
                            .toList());
        }
        return new Assessment(side, view, months, totals, levels);
    }

    private static List<MonthlyFigure> figures(AsOfView view, Metric metric, List<Claim> evidence) {
        Polling polling = new Polling(view);
        return evidence.stream()
                .flatMap(claim -> claim.period().listMonths().stream())
                .distinct()
                .sorted()
                .flatMap(month -> {
                    List<Vote> votes = polling.votes(evidence, month);
                    return votes.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new MonthlyFigure(month, metric, votes, Pooling.spread(votes)));
                })
                .toList();
    }

    private static List<Claim> newestTotals(AsOfView view, List<Claim> evidence) {
        Map<String, Claim> newest = new TreeMap<>();
        evidence.stream()
                .filter(claim ->
                        claim.statement().isCumulative() && claim.statement().rate() == Rate.TOTAL)
                .sorted(BY_PERIOD)
                .forEach(claim -> newest.put(view.originOf(claim), claim));
        return newest.values().stream().sorted(BY_PERIOD.reversed()).toList();
    }

    private static boolean isLevel(Claim claim) {
        return claim.statement().rate() == Rate.LEVEL;
    }

    private static <T> void put(Map<Metric, List<T>> map, Metric metric, List<T> values) {
        if (!values.isEmpty()) {
            map.put(metric, values);
        }
    }

    private static final Comparator<Claim> BY_PERIOD = Comparator.comparing(
                    (Claim claim) -> claim.period().last())
            .thenComparing(Claim::published)
            .thenComparing(Claim::id);
}
