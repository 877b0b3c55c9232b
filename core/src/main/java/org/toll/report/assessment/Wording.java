package org.toll.report.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.toll.base.Interval;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Side;
import org.toll.estimate.synthesis.MonthlyFigure;
import org.toll.estimate.synthesis.Vote;
import org.toll.ledger.Statement;

/** Numbers, dates and names as a reader of a newspaper expects them. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 2025}, {@code December 2025}, or its first and last day or month. */
    public static String period(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (first.equals(last)) {
            return day(first);
        } else if (period.equals(Period.ofYear(first.getYear()))) {
            return Integer.toString(first.getYear());
        } else if (period.findMonth().isPresent()) {
            return MONTH.format(first);
        }
        return period.isWholeMonths()
                ? MONTH.format(first) + " to " + MONTH.format(last)
                : day(first) + " to " + day(last);
    }

    /** An ISO 3166 code becomes the country's name; any other code stays as it is. */
    public static String side(Side side) {
        String name = new Locale.Builder()
                .setRegion(isCountry(side) ? side.code() : "")
                .build()
                .getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? side.code() : name;
    }

    private static boolean isCountry(Side side) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(side.code());
    }

    /** Rounded to what a sum of claims can bear: whole numbers from 10 up, three digits below. */
    public static String number(double value) {
        if (Math.abs(value) >= 10 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        }
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** {@code 20,000 to 35,000}, {@code 30,000 or more}, {@code up to 60,000}, {@code 35,000}. */
    public static String interval(Interval interval) {
        return interval(interval, "");
    }

    /** @param unit put after the number, before "or more"; empty for none */
    private static String interval(Interval interval, String unit) {
        if (interval.isBounded()) {
            String low = number(interval.low());
            String high = number(interval.high());
            return (low.equals(high) ? low : low + " to " + high) + unit;
        } else if (Double.isFinite(interval.low())) {
            return number(interval.low()) + unit + " or more";
        }
        return Double.isFinite(interval.high()) ? "up to " + number(interval.high()) + unit : "no number";
    }

    /**
     * The range of a month. Where nobody spoke of the month itself, only of longer periods, it is a mean, and is rounded to three
     * digits: more would be made up.
     */
    static String range(MonthlyFigure figure) {
        Interval range = figure.spread().range();
        if (!figure.votes().stream().allMatch(Vote::isMean)) {
            return interval(range);
        }
        return "about " + interval(Interval.of(threeDigits(range.low()), threeDigits(range.high())));
    }

    private static double threeDigits(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(new MathContext(3)).doubleValue()
                : value;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** {@code one origin}, {@code 4 independent origins}. */
    public static String origins(int count) {
        return count == 1 ? "one origin" : count + " independent origins";
    }

    public static String quantity(Statement statement) {
        return inWords(statement.quantity(), unit(statement)) + rate(statement);
    }

    private static String inWords(Quantity quantity, String unit) {
        if (quantity instanceof Quantity.Vague vague) {
            return "\u201c" + vague.words() + "\u201d";
        } else if (quantity instanceof Quantity.About about) {
            return "about " + number(about.value()) + unit;
        }
        return interval(quantity.bounds(), unit);
    }

    private static String rate(Statement statement) {
        return switch (statement.rate()) {
            case PER_DAY -> " a day";
            case PER_MONTH -> " a month";
            case TOTAL, LEVEL -> "";
        };
    }

    private static String unit(Statement statement) {
        return switch (statement.unit().dimension()) {
            case AREA -> " km\u00b2";
            case LENGTH -> " km";
            case SHARE -> " %";
            case MONEY -> " " + statement.unit().code();
            case PERSONS, COUNT, RATIO, ANY -> "";
        };
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
