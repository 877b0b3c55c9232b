package org.toll.people.compare;

import java.util.List;
import org.toll.people.date.DateSpan;
import org.toll.people.date.PartialDate;

/**
 * Dates and spans of days, written as {@link DateSpan} writes them. Slips of the pen first (day and month swapped, one digit,
 * the year alone wrong), then nearness. A date known to the month or year, a 1 January and a span agree with whatever they
 * contain, which is a level of its own: an age is no birthday.
 */
public final class DateComparator implements Comparator {
    private static final List<String> LEVELS = List.of(
            "equal",
            "day and month swapped",
            "one digit",
            "same day and month",
            "within 7 days",
            "same month",
            "within 31 days",
            "compatible",
            "same year",
            "off by a year",
            "different");

    private final int[] digits;
    private final int[] year;
    private final int[] month;
    private final int[] day;
    private final long[] earliest;
    private final long[] latest;

    private DateComparator(Attribute attribute) {
        int values = attribute.values().size();
        digits = new int[values];
        year = new int[values];
        month = new int[values];
        day = new int[values];
        earliest = new long[values];
        latest = new long[values];
        for (int code = 0; code < values; code++) {
            DateSpan span = DateSpan.parse(attribute.values().get(code));
            PartialDate date =
                    span.written().orElse(PartialDate.ofYear(span.latest().getYear()));
            year[code] = date.year();
            month[code] = date.month();
            day[code] = date.day();
            digits[code] = packed(date);
            earliest[code] = span.earliest().toEpochDay();
            latest[code] = span.latest().toEpochDay();
            if (date.isCoarse() && date.isToTheDay()) {
                latest[code] = date.latest().withDayOfYear(1).plusYears(1).toEpochDay() - 1;
            }
        }
    }

    /** Compares the values of an attribute, each in the notation of {@link DateSpan}. */
    public static Comparator of(Attribute attribute) {
        return new DateComparator(attribute);
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean isCheap() {
        return true;
    }

    // The places of LEVELS, written out: this is asked of most candidate pairs.
    @Override
    public int level(int a, int b) {
        int ofDays = areDays(a, b) ? levelOfDays(a, b) : 0;
        if (ofDays > 0) {
            return ofDays;
        } else if (isCompatible(a, b)) {
            return 7;
        }
        return Math.min(8 + Math.abs(year[a] - year[b]), 10);
    }

    /** The level of two days; 0 if none above "compatible" holds. */
    private int levelOfDays(int a, int b) {
        if (isSwapped(a, b)) {
            return 1;
        } else if (isOneDigit(a, b)) {
            return 2;
        } else if (month[a] == month[b] && day[a] == day[b]) {
            return 3;
        }
        long apart = Math.abs(earliest[a] - earliest[b]);
        if (apart <= 7) {
            return 4;
        } else if (year[a] == year[b] && month[a] == month[b]) {
            return 5;
        }
        return apart <= 31 ? 6 : 0;
    }

    private boolean isSwapped(int a, int b) {
        return year[a] == year[b] && month[a] == day[b] && day[a] == month[b];
    }

    private boolean isOneDigit(int a, int b) {
        int difference = digits[a] ^ digits[b];
        int lowest = Integer.numberOfTrailingZeros(difference) / 4 * 4;
        if ((difference & ~(0xF << lowest)) == 0) {
            return true;
        }
        boolean isTwoNeighbours = lowest <= 24 && (difference & ~(0xFF << lowest)) == 0;
        return isTwoNeighbours && swapped(digits[a] >>> lowest) == ((digits[b] >>> lowest) & 0xFF);
    }

    private boolean isCompatible(int a, int b) {
        return earliest[a] <= latest[b] && earliest[b] <= latest[a];
    }

    private boolean areDays(int a, int b) {
        return day[a] > 0 && day[b] > 0;
    }

    private static int swapped(int twoDigits) {
        return ((twoDigits & 0xF) << 4) | ((twoDigits >>> 4) & 0xF);
    }

    /** One hexadecimal place for each decimal digit, so that an exclusive or shows which differ. */
    private static int packed(PartialDate date) {
        int number = (date.year() * 100 + date.month()) * 100 + date.day();
        int packed = 0;
        for (int place = 0; place < 8; place++) {
            packed |= (number % 10) << (4 * place);
            number /= 10;
        }
        return packed;
    }
}
