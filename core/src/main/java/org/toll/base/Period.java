package org.toll.base;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of whole days, both ends included. What a claim is <em>about</em>, as against {@link AsOf}, when it was known.
 *
 * @param first the first day
 * @param last the last day, not before {@code first}
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::last);

    public Period {
        if (last.isBefore(first)) {
            throw InvalidInput.of("A period cannot end before it starts", first + "/" + last, "Check both dates.");
        }
    }

    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    public static Period ofDay(LocalDate day) {
        return new Period(day, day);
    }

    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * Reads {@code 2025}, {@code 2025-12}, {@code 2025-12-31} or {@code 2025-12-01/2025-12-31}.
     *
     * @throws InvalidInput if the text has none of these forms, names an impossible date or ends before it starts
     */
    public static Period parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return of(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            }
            return switch (text.length()) {
                case 4 -> ofYear(Integer.parseInt(text));
                case 7 -> ofMonth(YearMonth.parse(text));
                default -> ofDay(LocalDate.parse(text));
            };
        } catch (DateTimeException | NumberFormatException malformed) {
            throw InvalidInput.of(
                    "Not a period", text, "Write 2025, 2025-12, 2025-12-31 or 2025-12-01/2025-12-31 (first/last day).");
        }
    }

    /** Number of days, at least 1. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(Period other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(Period other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last));
    }

    /** Present only if the period is exactly one calendar month. */
    public Optional<YearMonth> findMonth() {
        YearMonth month = YearMonth.from(first);
        return equals(ofMonth(month)) ? Optional.of(month) : Optional.empty();
    }

    /** Whether the period is made of whole calendar months. */
    public boolean isWholeMonths() {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    }

    /** Every calendar month that the period touches, in order. */
    public List<YearMonth> listMonths() {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth m = YearMonth.from(first); !m.isAfter(YearMonth.from(last)); m = m.plusMonths(1)) {
            months.add(m);
        }
        return List.copyOf(months);
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The shortest form that {@link #parse} reads back. */
    @Override
    public String toString() {
        if (first.equals(last)) {
            return first.toString();
        }
        if (equals(ofYear(first.getYear()))) {
            return "%04d".formatted(first.getYear());
        }
        return findMonth().map(YearMonth::toString).orElse(first + "/" + last);
    }
}
