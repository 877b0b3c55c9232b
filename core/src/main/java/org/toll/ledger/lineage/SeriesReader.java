package org.toll.ledger.lineage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.toll.base.Dimension;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Nature;
import org.toll.base.Period;
import org.toll.base.Rate;
import org.toll.base.ReportingConvention;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * Reads monthly series from claims about flows of persons: stated months, and differences of running totals under either
 * reporting convention. Of several claims about the same days the one published last counts.
 */
final class SeriesReader {
    /** Sums that differ by less, as a share, are taken to be the same numbers. */
    private static final double EQUAL = 0.001;

    private SeriesReader() {}

    /**
     * @return sorted by side, source, metric and derivation; months without a positive number are left out
     */
    static List<MonthlySeries> list(AsOfView view) {
        Map<Key, NavigableMap<YearMonth, Double>> stated = new TreeMap<>();
        Map<Key, Map<LocalDate, NavigableMap<LocalDate, Double>>> running = new TreeMap<>();
        for (Claim claim : view.listClaims()) {
            Optional<Double> value = value(claim);
            if (value.isEmpty()) {
                continue;
            }
            Key key = new Key(claim.side(), claim.source(), claim.metric());
            if (claim.statement().isCumulative()) {
                running.computeIfAbsent(key, none -> new TreeMap<>())
                        .computeIfAbsent(claim.period().first(), none -> new TreeMap<>())
                        .put(claim.period().last(), value.get());
            } else {
                claim.period()
                        .findMonth()
                        .ifPresent(month -> stated.computeIfAbsent(key, none -> new TreeMap<>())
                                .put(month, value.get()));
            }
        }
        List<MonthlySeries> series = new ArrayList<>();
        stated.forEach((key, months) ->
                series.add(key.series(derivationOf(months, running.getOrDefault(key, Map.of())), months)));
        running.forEach((key, starts) -> {
            for (Derivation derivation : Derivation.values()) {
                derivation
                        .convention()
                        .ifPresent(convention -> series.add(key.series(derivation, differences(starts, convention))));
            }
        });
        return series.stream().filter(one -> !one.values().isEmpty()).toList();
    }

    /** Stated months that add up to the source's own running totals were cut as those are. */
    private static Derivation derivationOf(
            NavigableMap<YearMonth, Double> stated, Map<LocalDate, NavigableMap<LocalDate, Double>> starts) {
        return Arrays.stream(Derivation.values())
                .filter(derivation -> derivation
                        .convention()
                        .filter(convention ->
                                starts.values().stream().anyMatch(totals -> addUp(stated, totals, convention)))
                        .isPresent())
                .findFirst()
                .orElse(Derivation.AS_STATED);
    }

    /** Whether all stretches of months between two totals at month ends, two at least, have the stated months' sum. */
    private static boolean addUp(
            NavigableMap<YearMonth, Double> stated,
            NavigableMap<LocalDate, Double> totals,
            ReportingConvention convention) {
        int stretches = 0;
        LocalDate before = null;
        for (LocalDate reported : totals.keySet()) {
            LocalDate covered = convention.coveredDay(reported);
            if (!covered.equals(YearMonth.from(covered).atEndOfMonth())) {
                continue;
            }
            if (before != null) {
                Period between = Period.of(convention.coveredDay(before).plusDays(1), covered);
                double difference = totals.getOrDefault(reported, 0.0) - totals.getOrDefault(before, 0.0);
                if (stated.keySet().containsAll(between.listMonths())) {
                    double sum = between.listMonths().stream()
                            .mapToDouble(month -> stated.getOrDefault(month, 0.0))
                            .sum();
                    if (Math.abs(sum - difference) > EQUAL * difference) {
                        return false;
                    }
                    stretches++;
                }
            }
            before = reported;
        }
        return stretches >= 2;
    }

    private static Optional<Double> value(Claim claim) {
        if (!claim.isEvidence()
                || claim.metric().nature() != Nature.FLOW
                || claim.metric().dimension() != Dimension.PERSONS) {
            return Optional.empty();
        }
        return claim.statement()
                .overPeriod()
                .filter(Interval::isBounded)
                .map(range -> claim.statement().quantity().point().isPresent()
                                && claim.statement().rate() == Rate.TOTAL
                        ? claim.statement().quantity().point().getAsDouble()
                        : (range.low() + range.high()) / 2)
                .filter(number -> number > 0);
    }

    private static NavigableMap<YearMonth, Double> differences(
            Map<LocalDate, NavigableMap<LocalDate, Double>> starts, ReportingConvention convention) {
        NavigableMap<YearMonth, Double> months = new TreeMap<>();
        for (NavigableMap<LocalDate, Double> totals : starts.values()) {
            for (LocalDate reported : totals.keySet()) {
                YearMonth month = YearMonth.from(convention.coveredDay(reported));
                Double before =
                        totals.get(convention.reportOf(month.minusMonths(1).atEndOfMonth()));
                Double after = totals.get(convention.reportOf(month.atEndOfMonth()));
                if (before != null && after != null && after > before) {
                    months.put(month, after - before);
                }
            }
        }
        return months;
    }

    private record Key(Side side, SourceId source, Metric metric) implements Comparable<Key> {
        MonthlySeries series(Derivation derivation, NavigableMap<YearMonth, Double> months) {
            return new MonthlySeries(side, source, metric, derivation, months);
        }

        @Override
        public int compareTo(Key other) {
            int bySide = side.compareTo(other.side);
            int bySource = bySide != 0 ? bySide : source.compareTo(other.source);
            return bySource != 0 ? bySource : metric.compareTo(other.metric);
        }
    }
}
