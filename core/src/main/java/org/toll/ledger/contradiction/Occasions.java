package org.toll.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.Metric;
import org.toll.base.Period;

/**
 * What one voice said on one day about one metric and period. Whoever gives two numbers in one breath speaks of two things
 * (contracts and volunteers); each is compared with the one nearest to it on another occasion.
 */
final class Occasions {
    /** Numbers further apart than this are about different things, or one of them has a wrong unit. */
    static final double MOST_FACTOR = 3;

    private final Map<Occasion, List<Reading>> said = new HashMap<>();

    Occasions(List<Reading> voice) {
        for (Reading reading : voice) {
            said.computeIfAbsent(Occasion.of(reading), none -> new ArrayList<>())
                    .add(reading);
        }
    }

    /** Whether the two are each other's nearest, and near enough to be about the same thing. */
    boolean arePartners(Reading one, Reading other) {
        boolean isSameProduct = one.person().isPresent()
                || other.person().isPresent()
                || one.claim()
                        .origin()
                        .attribution()
                        .equals(other.claim().origin().attribution());
        return isSameProduct
                && distance(one, other) <= Math.log(MOST_FACTOR)
                && (Occasion.of(one).equals(Occasion.of(other)) || (isNearest(one, other) && isNearest(other, one)));
    }

    private boolean isNearest(Reading candidate, Reading to) {
        double distance = distance(candidate, to);
        return said.getOrDefault(Occasion.of(candidate), List.of()).stream()
                .noneMatch(rival -> distance(rival, to) < distance);
    }

    private static double distance(Reading one, Reading other) {
        double a = one.middle();
        double b = other.middle();
        return a > 0 && b > 0 ? Math.abs(Math.log(a / b)) : a == b ? 0 : Double.POSITIVE_INFINITY;
    }

    private record Occasion(Metric metric, Period period, LocalDate published) {
        static Occasion of(Reading reading) {
            return new Occasion(
                    reading.metric(), reading.period(), reading.claim().published());
        }
    }
}
