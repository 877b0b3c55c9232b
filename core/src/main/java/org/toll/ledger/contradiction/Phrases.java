package org.toll.ledger.contradiction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.toll.base.Interval;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;

/** The words in which contradictions are told. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Phrases() {}

    /** {@code Ministry (A. Speaker) said 35,000 killed in December 2025 (published 20 January 2026)}. */
    static String said(Reading reading) {
        return who(reading) + " said " + what(reading) + " (published "
                + day(reading.claim().published()) + ")";
    }

    static String who(Reading reading) {
        return reading.sourceName()
                + reading.person().map(name -> " (" + name + ")").orElse("");
    }

    /** {@code 35,000 killed in December 2025}. */
    static String what(Reading reading) {
        return amount(reading) + " " + reading.metric().label() + " " + when(reading);
    }

    /** As stated, with its rate: {@code about 25,000 a month}. */
    static String amount(Reading reading) {
        Quantity quantity = reading.claim().statement().quantity();
        String words = quantity instanceof Quantity.About about
                ? "about " + number(about.value())
                : interval(quantity.bounds());
        Rate rate = reading.claim().statement().rate();
        return words
                + switch (rate) {
                    case PER_DAY -> " a day";
                    case PER_MONTH -> " a month";
                    case TOTAL, LEVEL -> "";
                };
    }

    static String when(Reading reading) {
        Period period = reading.period();
        if (reading.claim().statement().isCumulative()) {
            return "up to " + day(period.last());
        }
        if (period.days() == 1) {
            return "on " + day(period.first());
        }
        if (period.equals(Period.ofYear(period.first().getYear()))) {
            return "in " + period;
        }
        return period.findMonth()
                .map(Phrases::month)
                .map("in "::concat)
                .orElse("from " + day(period.first()) + " to " + day(period.last()));
    }

    static String interval(Interval interval) {
        if (interval.isBounded()) {
            String low = number(interval.low());
            String high = number(interval.high());
            return low.equals(high) ? low : low + " to " + high;
        }
        return Double.isFinite(interval.low())
                ? number(interval.low()) + " or more"
                : "up to " + number(interval.high());
    }

    static String number(double value) {
        if (Math.abs(value) >= 10 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code "; 3 more claims of theirs clash in the same way"}, or nothing. */
    static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> " (and one more pair of claims)";
            default -> " (and %d more pairs of claims)".formatted(others);
        };
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }
}
