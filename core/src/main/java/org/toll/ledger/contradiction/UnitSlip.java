package org.toll.ledger.contradiction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Side;
import org.toll.base.Unit;

/**
 * Two numbers for the same thing with the same digits, a power of ten apart: a lost "thousand", a wrong column, a share written
 * as a fraction where percent is meant.
 *
 * <p>Three digits that agree by chance are rare (one pair in about a thousand), two are not; so two suffice only within one
 * voice. A share below one percent is taken for a fraction when every other claim about it lies at one percent or more.
 */
final class UnitSlip implements ContradictionRule {
    private static final int LEAST_DIGITS = 3;
    private static final int LEAST_DIGITS_OF_ONE_VOICE = 2;
    private static final double MOST_FACTOR = 1e6;

    @Override
    public List<Contradiction> find(Voices voices) {
        List<Contradiction> found = new ArrayList<>(sameDigits(voices.all()));
        found.addAll(fractions(voices.all()));
        return found;
    }

    private static List<Contradiction> sameDigits(List<Reading> readings) {
        Map<Digits, Reading> seen = new HashMap<>();
        List<Contradiction> found = new ArrayList<>();
        for (Reading reading : readings) {
            OptionalDouble point = pointOf(reading);
            if (point.isEmpty() || point.getAsDouble() <= 0) {
                continue;
            }
            String digits = digits(point.getAsDouble());
            Reading other =
                    seen.putIfAbsent(new Digits(reading.side(), reading.metric(), reading.period(), digits), reading);
            if (other != null) {
                double factor = reading.middle() / other.middle();
                int needed = reading.isSameVoiceAs(other) ? LEAST_DIGITS_OF_ONE_VOICE : LEAST_DIGITS;
                boolean isPowerOfTen = Math.max(factor, 1 / factor) > 9 && Math.max(factor, 1 / factor) <= MOST_FACTOR;
                if (isPowerOfTen && digits.length() >= needed) {
                    found.add(tell(other, reading, Math.max(factor, 1 / factor)));
                }
            }
        }
        return found;
    }

    private static OptionalDouble pointOf(Reading reading) {
        boolean isPoint = reading.value().isBounded() && reading.value().width() == 0;
        return isPoint ? OptionalDouble.of(reading.value().low()) : OptionalDouble.empty();
    }

    /** The significant digits, without decimal point and the zeros at either end. */
    static String digits(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().unscaledValue().toString();
    }

    private static List<Contradiction> fractions(List<Reading> readings) {
        Map<List<?>, List<Reading>> shares = readings.stream()
                .filter(reading -> reading.claim().statement().unit().equals(Unit.PERCENT))
                .filter(reading -> !(reading.claim().statement().quantity() instanceof Quantity.Vague))
                .collect(Collectors.groupingBy(
                        reading -> List.of(reading.side(), reading.metric()), LinkedHashMap::new, Collectors.toList()));
        List<Contradiction> found = new ArrayList<>();
        for (List<Reading> same : shares.values()) {
            List<Reading> small = same.stream()
                    .filter(reading ->
                            reading.value().high() > 0 && reading.value().high() < 1)
                    .toList();
            same.stream()
                    .filter(reading -> reading.value().low() >= 1)
                    .findFirst()
                    .filter(large -> small.size() == 1)
                    .ifPresent(large -> found.add(tell(large, small.get(0), 100)));
        }
        return found;
    }

    private static Contradiction tell(Reading one, Reading other, double factor) {
        return new Contradiction(
                Rule.UNIT_SLIP,
                one.side(),
                other.period(),
                List.of(one.figure(), other.figure()),
                one.isSameVoiceAs(other),
                factor,
                "%s; %s. The unit of one of them seems wrong by a factor of about %s."
                        .formatted(Phrases.said(one), Phrases.said(other), Phrases.number(factor)));
    }

    private record Digits(Side side, Metric metric, Period period, String digits) {}
}
