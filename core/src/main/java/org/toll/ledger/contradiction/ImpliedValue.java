package org.toll.ledger.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.base.Metric;

/**
 * Within one voice and the same days: two numbers imply a third, and the third was stated otherwise. Killed and wounded add up;
 * killed over wounded is the ratio.
 *
 * <p>Interval arithmetic over everything that ranges and rounding allow, so that a finding holds for every admissible value.
 */
final class ImpliedValue implements ContradictionRule {
    /** Sums of definitions without overlap. */
    private static final List<Sum> SUMS = List.of(
            new Sum(Metric.KILLED_AND_WOUNDED, List.of(Metric.KILLED, Metric.WOUNDED)),
            new Sum(Metric.KILLED_AND_SERIOUSLY_WOUNDED, List.of(Metric.KILLED, Metric.SERIOUSLY_WOUNDED)),
            new Sum(Metric.KILLED_WOUNDED_MISSING, List.of(Metric.KILLED_AND_WOUNDED, Metric.MISSING)),
            new Sum(Metric.KILLED_WOUNDED_MISSING, List.of(Metric.KILLED, Metric.WOUNDED, Metric.MISSING)));

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> voice : voices.list()) {
            for (Map<Metric, List<Reading>> sameDays :
                    Distinct.by(voice, Reading::period).values()) {
                SUMS.forEach(sum -> checkSum(sum, sameDays, found));
                checkRatio(Metric.KILLED_WOUNDED_RATIO, Metric.WOUNDED, sameDays, found);
                checkRatio(Metric.KILLED_SERIOUSLY_WOUNDED_RATIO, Metric.SERIOUSLY_WOUNDED, sameDays, found);
                checkRatioOfSum(sameDays, found);
            }
        }
        return found;
    }

    private static void checkSum(Sum sum, Map<Metric, List<Reading>> sameDays, List<Contradiction> found) {
        List<Reading> parts = new ArrayList<>();
        for (Metric part : sum.parts()) {
            lastOf(part, sameDays).ifPresent(parts::add);
        }
        if (parts.size() == sum.parts().size()) {
            Interval implied = Interval.of(
                    parts.stream().mapToDouble(Reading::low).sum(),
                    parts.stream().mapToDouble(Reading::high).sum());
            lastOf(sum.whole(), sameDays).ifPresent(whole -> compare(implied, whole, parts, found));
        }
    }

    private static void checkRatio(
            Metric ratio, Metric wounded, Map<Metric, List<Reading>> sameDays, List<Contradiction> found) {
        lastOf(ratio, sameDays)
                .ifPresent(stated -> lastOf(Metric.KILLED, sameDays)
                        .ifPresent(killed -> lastOf(wounded, sameDays)
                                .ifPresent(hurt -> compare(
                                        quotient(killed.low(), killed.high(), hurt.low(), hurt.high()),
                                        stated,
                                        List.of(killed, hurt),
                                        found))));
    }

    private static void checkRatioOfSum(Map<Metric, List<Reading>> sameDays, List<Contradiction> found) {
        lastOf(Metric.KILLED_WOUNDED_RATIO, sameDays)
                .ifPresent(stated -> lastOf(Metric.KILLED, sameDays)
                        .ifPresent(killed -> lastOf(Metric.KILLED_AND_WOUNDED, sameDays)
                                .filter(both -> !sameDays.containsKey(Metric.WOUNDED) && both.low() > killed.high())
                                .ifPresent(both -> compare(
                                        quotient(
                                                killed.low(),
                                                killed.high(),
                                                both.low() - killed.high(),
                                                both.high() - killed.low()),
                                        stated,
                                        List.of(killed, both),
                                        found))));
    }

    private static Interval quotient(double low, double high, double divisorLow, double divisorHigh) {
        double largest = divisorLow > 0 ? high / divisorLow : Double.POSITIVE_INFINITY;
        return Interval.of(Math.max(0, low) / divisorHigh, Double.isNaN(largest) ? Double.POSITIVE_INFINITY : largest);
    }

    private static void compare(Interval implied, Reading stated, List<Reading> from, List<Contradiction> found) {
        OptionalDouble factor = Sums.apart(implied, stated);
        if (factor.isPresent()) {
            List<Contradiction.Figure> figures = new ArrayList<>(List.of(stated.figure()));
            from.forEach(reading -> figures.add(reading.figure()));
            found.add(new Contradiction(
                    Rule.IMPLIED_VALUE,
                    stated.side(),
                    stated.period(),
                    figures,
                    true,
                    factor.getAsDouble(),
                    "%s; %s, which implies %s %s."
                            .formatted(
                                    Phrases.said(stated),
                                    Sums.list(from),
                                    Phrases.interval(implied),
                                    stated.metric().label())));
        }
    }

    private static Optional<Reading> lastOf(Metric metric, Map<Metric, List<Reading>> sameDays) {
        List<Reading> said = sameDays.getOrDefault(metric, List.of());
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    private record Sum(Metric whole, List<Metric> parts) {}
}
