package org.toll.ledger.contradiction;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.toll.base.Interval;

/** A computed interval against a stated number. */
final class Sums {
    private Sums() {}

    /**
     * By what factor the nearest ends miss each other.
     *
     * @return 1 or more; empty if they overlap, or if the ends have no common sign to form a ratio
     */
    static OptionalDouble apart(Interval computed, Reading stated) {
        if (computed.low() >= stated.high() && computed.low() > stated.value().high()) {
            return ratio(computed.low(), stated.high());
        } else if (computed.high() <= stated.low()
                && computed.high() < stated.value().low()) {
            return ratio(stated.low(), computed.high());
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble ratio(double larger, double smaller) {
        return smaller > 0 ? OptionalDouble.of(Math.max(1, larger / smaller)) : OptionalDouble.empty();
    }

    /** {@code 150,000 killed (claims of 20 January 2025) and ...}, the numbers of one voice. */
    static String list(List<Reading> readings) {
        return readings.stream()
                .map(reading -> "%s %s (published %s)"
                        .formatted(
                                Phrases.amount(reading),
                                reading.metric().label(),
                                Phrases.day(reading.claim().published())))
                .collect(Collectors.joining(" and "));
    }
}
