package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Rate;

/**
 * One voice gives two numbers for the same thing, neither marked as a correction of the other: totals or levels of the same
 * days, or monthly rates of nearly the same days.
 *
 * <p>A documented count grows as more is documented; only its fall is reported.
 */
final class ChangedNumber implements ContradictionRule {
    /** Shared days over all days of two periods from which on their rates are compared. */
    private static final double NEARLY_THE_SAME = 2.0 / 3;

    @Override
    public List<Contradiction> find(Voices voices) {
        Grouping changes = new Grouping();
        for (List<Reading> voice : voices.list()) {
            Occasions occasions = new Occasions(voice);
            Distinct.by(voice, Reading::period)
                    .values()
                    .forEach(metrics -> metrics.values().forEach(numbers -> compareAll(numbers, occasions, changes)));
        }
        for (List<Reading> voice : new Voices(voices.rates()).list()) {
            compareRates(voice, changes);
        }
        return changes.tell(ChangedNumber::tell);
    }

    private static void compareAll(List<Reading> numbers, Occasions occasions, Grouping changes) {
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                compare(numbers.get(i), numbers.get(j), occasions, changes);
            }
        }
    }

    private static void compareRates(List<Reading> voice, Grouping changes) {
        Map<Metric, List<Reading>> byMetric = new EnumMap<>(Metric.class);
        Distinct.by(voice, Reading::period)
                .values()
                .forEach(metrics ->
                        metrics.forEach((metric, numbers) -> byMetric.computeIfAbsent(metric, none -> new ArrayList<>())
                                .addAll(numbers)));
        Occasions occasions = new Occasions(voice);
        for (List<Reading> rates : byMetric.values()) {
            rates.sort(Comparator.comparing(Reading::period)
                    .thenComparing(rate -> rate.claim().id()));
            for (int i = 0; i < rates.size(); i++) {
                Period one = rates.get(i).period();
                for (int j = i + 1;
                        j < rates.size() && one.contains(rates.get(j).period().first());
                        j++) {
                    if ((isRate(rates.get(i)) || isRate(rates.get(j)))
                            && isNearlyTheSame(one, rates.get(j).period())) {
                        compare(rates.get(i), rates.get(j), occasions, changes);
                    }
                }
            }
        }
    }

    private static boolean isRate(Reading reading) {
        return reading.claim().statement().rate() != Rate.TOTAL;
    }

    private static boolean isNearlyTheSame(Period one, Period other) {
        int shared = one.intersection(other).map(Period::days).orElse(0);
        return shared >= NEARLY_THE_SAME * (one.days() + other.days() - shared);
    }

    private static void compare(Reading one, Reading other, Occasions occasions, Grouping changes) {
        boolean isOneFirst = !one.claim().published().isAfter(other.claim().published());
        Reading earlier = isOneFirst ? one : other;
        Reading later = isOneFirst ? other : one;
        if (isRoomLeft(earlier, later) || !occasions.arePartners(earlier, later)) {
            return;
        }
        OptionalDouble factor = Clash.apart(earlier, later);
        if (factor.isPresent()) {
            changes.add(
                    List.of(
                            earlier.side(),
                            earlier.metric(),
                            earlier.claim().source(),
                            later.claim().source()),
                    new Grouping.Case(earlier, later, factor.getAsDouble()));
        }
    }

    /** What was documented is a floor: a larger number, or a later count of the same kind, can stand beside it. */
    private static boolean isRoomLeft(Reading earlier, Reading later) {
        boolean hasGrown = later.middle() >= earlier.middle();
        return hasGrown ? earlier.isDocumentedMinimum() : later.isDocumentedMinimum() && !earlier.isDocumentedMinimum();
    }

    private static Contradiction tell(Grouping.Case found, int others) {
        Reading earlier = found.larger();
        Reading later = found.smaller();
        return new Contradiction(
                Rule.CHANGED_NUMBER,
                earlier.side(),
                later.period(),
                List.of(earlier.figure(), later.figure()),
                true,
                found.factor(),
                "%s; %s. The number changed without a correction%s."
                        .formatted(Phrases.said(earlier), Phrases.said(later), Phrases.more(others)));
    }
}
