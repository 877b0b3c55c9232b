package org.toll.estimate.fusion.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.toll.base.InvalidInput;
import org.toll.base.Period;

/**
 * The months of a war. If the war begins late in a month, its first days are counted with the next.
 *
 * @param begin the war's first day
 * @param first the first month; its bin begins at {@code begin}
 * @param last the last month, not before {@code first}
 */
public record Timeline(LocalDate begin, YearMonth first, YearMonth last) {
    /** A month with fewer days of war than this has no bin of its own. */
    private static final int SHORTEST_MONTH_DAYS = 10;

    public Timeline {
        if (last.isBefore(first)) {
            throw InvalidInput.of(
                    "A timeline cannot end before it begins", first + " to " + last, "Check the day of knowledge.");
        }
    }

    /**
     * @param begin the war's first day
     * @param last the last month; if it is before the first bin, the timeline has that one bin
     */
    public static Timeline of(LocalDate begin, YearMonth last) {
        YearMonth month = YearMonth.from(begin);
        boolean isLate = ChronoUnit.DAYS.between(begin, month.atEndOfMonth()) + 1 < SHORTEST_MONTH_DAYS;
        YearMonth first = isLate ? month.plusMonths(1) : month;
        return new Timeline(begin, first, last.isBefore(first) ? first : last);
    }

    /** Number of bins, at least 1. */
    public int size() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    public YearMonth month(int bin) {
        return first.plusMonths(bin);
    }

    /** The bin of a month, which may lie outside 0 to {@link #size()} - 1. */
    public int bin(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(first, month);
    }

    /** The days of a bin. */
    public Period days(int bin) {
        Period month = Period.ofMonth(month(bin));
        return bin == 0 ? Period.of(begin, month.last()) : month;
    }

    /**
     * Which part of each month's flow falls into the period, by days.
     *
     * @throws InvalidInput if the period touches no bin
     */
    public Exposure exposure(Period period) {
        if (!touches(period)) {
            throw InvalidInput.of("The period lies outside the war's months", period, first + " to " + last + ".");
        }
        int from = nearestBin(period.first());
        int to = nearestBin(period.last());
        double[] weights = new double[to - from + 1];
        for (int bin = from; bin <= to; bin++) {
            Period days = days(bin);
            weights[bin - from] = days.intersection(period).map(Period::days).orElse(0) / (double) days.days();
        }
        return new Exposure(from, weights);
    }

    private int nearestBin(LocalDate day) {
        return Math.max(0, Math.min(size() - 1, bin(YearMonth.from(day))));
    }

    public boolean touches(Period period) {
        return !period.last().isBefore(begin) && !period.first().isAfter(last.atEndOfMonth());
    }
}
