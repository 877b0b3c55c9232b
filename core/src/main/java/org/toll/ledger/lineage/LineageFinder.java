package org.toll.ledger.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.toll.base.Side;
import org.toll.ledger.AsOfView;
import org.toll.ledger.IndependenceGroup;

/**
 * Compares every two series of different sources about the same side, under whatever metric each is labelled, in step and one
 * month apart, and reports the pairs that {@link Agreement} shows to be dependent.
 *
 * <p>The false-alarm rate holds for the whole search: each p value is multiplied by the number of comparisons (Bonferroni), which
 * needs no assumption about how the comparisons depend on each other. The work grows with the square of the number of series,
 * not of claims.
 *
 * <p><b>Use instead</b> a declared {@link IndependenceGroup} where the copying is known: detection needs
 * {@link #LEAST_MONTHS} months in common and says nothing about single totals.
 */
public final class LineageFinder {
    /** Over the whole search. */
    public static final double MOST_FALSE_ALARMS = 0.01;

    public static final int LEAST_MONTHS = 8;

    private static final List<Integer> SHIFTS = List.of(0, -1, 1);

    private LineageFinder() {}

    /**
     * @return one finding for each pair of sources and side, told by the reading in which most months agree, surest first
     */
    public static List<Lineage> find(AsOfView view) {
        Map<Side, List<MonthlySeries>> bySide = new TreeMap<>();
        SeriesReader.list(view).stream()
                .filter(series -> series.values().size() >= LEAST_MONTHS)
                .forEach(series -> bySide.computeIfAbsent(series.side(), side -> new ArrayList<>())
                        .add(series));
        Comparisons compared = new Comparisons();
        bySide.values().forEach(compared::addAll);
        Map<String, Compared> telling = new TreeMap<>();
        for (Compared pair : compared.close) {
            if (pair.p * compared.count <= MOST_FALSE_ALARMS) {
                telling.merge(pair.key(), pair, (a, b) -> Compared.MOST_TELLING.compare(a, b) <= 0 ? a : b);
            }
        }
        return telling.values().stream()
                .map(pair -> pair.told(view, compared.count))
                .sorted(Lineage.SUREST_FIRST)
                .toList();
    }

    /** All pairs are counted; those that agree in fewer than half of their months are not kept. */
    private static final class Comparisons {
        private final List<Compared> close = new ArrayList<>();
        private int count;

        void addAll(List<MonthlySeries> series) {
            for (MonthlySeries other : series) {
                for (int shift : SHIFTS) {
                    MonthlySeries inStep = other.shifted(-shift);
                    for (MonthlySeries one : series) {
                        if (one.source().compareTo(other.source()) < 0) {
                            add(one, other, inStep, shift);
                        }
                    }
                }
            }
        }

        private void add(MonthlySeries one, MonthlySeries other, MonthlySeries inStep, int shift) {
            long common = one.values().keySet().stream()
                    .filter(inStep.values()::containsKey)
                    .count();
            if (common < LEAST_MONTHS) {
                return;
            }
            count++;
            Agreement agreement = Agreement.of(one, inStep);
            if (2 * agreement.matches() >= agreement.months()) {
                close.add(new Compared(one, other, shift, agreement, agreement.pValue()));
            }
        }
    }

    private record Compared(MonthlySeries one, MonthlySeries other, int shift, Agreement agreement, double p) {
        /** Among readings of one pair that all passed, the one in which most months agree says how the numbers were cut. */
        static final Comparator<Compared> MOST_TELLING = Comparator.comparingInt(
                        (Compared pair) -> -pair.agreement.monthsWithinOnePercent())
                .thenComparing(Compared::p)
                .thenComparing(pair -> Math.abs(pair.shift))
                .thenComparing(pair -> pair.one.derivation())
                .thenComparing(pair -> pair.other.derivation())
                .thenComparing(pair -> pair.one.metric())
                .thenComparing(pair -> pair.other.metric());

        String key() {
            return one.side() + " " + one.source() + " " + other.source();
        }

        Lineage told(AsOfView view, int comparisons) {
            double falseAlarmRate = Math.min(1, p * comparisons);
            return new Lineage(
                    one, other, shift, agreement, falseAlarmRate, isDeclared(view), sentence(view, falseAlarmRate));
        }

        private boolean isDeclared(AsOfView view) {
            return view.listGroups().stream().anyMatch(group -> holds(group, one) && holds(group, other));
        }

        private static boolean holds(IndependenceGroup group, MonthlySeries series) {
            return group.members().stream()
                    .anyMatch(member -> member.source().equals(series.source())
                            && (member.metrics().isEmpty() || member.metrics().contains(series.metric())));
        }

        private String sentence(AsOfView view, double falseAlarmRate) {
            return "%s tracks %s too closely to be independent: %d of %d months within 1 percent%s%s. %s."
                    .formatted(
                            name(view, other),
                            name(view, one),
                            agreement.monthsWithinOnePercent(),
                            agreement.months(),
                            scale(),
                            shift == 0 ? "" : ", one month " + (shift > 0 ? "later" : "earlier"),
                            chance(falseAlarmRate));
        }

        private String scale() {
            double factor = Math.exp(-agreement.medianLogRatio());
            return Math.abs(factor - 1) <= Agreement.WITHIN
                    ? ""
                    : String.format(Locale.ROOT, ", at a steady %.2f times the number", factor);
        }

        private static String name(AsOfView view, MonthlySeries series) {
            String how = series.derivation() == Derivation.AS_STATED
                    ? ""
                    : ", " + series.derivation().label();
            return "%s (%s%s)"
                    .formatted(view.nameOf(series.source()), series.metric().label(), how);
        }

        private static String chance(double falseAlarmRate) {
            return falseAlarmRate < 1e-6
                    ? "Independent series would do so less than once in a million searches"
                    : "Independent series would do so in about one of %,d searches"
                            .formatted(Math.round(1 / falseAlarmRate));
        }
    }
}
