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

    private static final long MAY_SPAN = 1L << Integer.SIZE;

    /**
     * Of each value, side by side for one look into memory: twice its earliest day, plus one if it may mean other days, too;
     * below that its digits, one hexadecimal place for each, as year, month and day. So an exclusive or of two shows which
     * digits differ.
     */
    private final long[] dates;

    /** The last day that each value may mean. */
    private final int[] latest;

    private DateComparator(Attribute attribute) {
        int values = attribute.values().size();
        dates = new long[values];
        latest = new int[values];
        for (int code = 0; code < values; code++) {
            DateSpan span = DateSpan.parse(attribute.values().get(code));
            PartialDate date =
                    span.written().orElse(PartialDate.ofYear(span.latest().getYear()));
            boolean isNewYear = date.isCoarse() && date.isToTheDay();
            latest[code] = (int)
                    (isNewYear
                            ? date.latest().withDayOfYear(1).plusYears(1).toEpochDay() - 1
                            : span.latest().toEpochDay());
            long earliest = span.earliest().toEpochDay();
            boolean isOneDay = date.isToTheDay() && latest[code] == earliest;
            long days = 2 * earliest + (isOneDay ? 0 : 1);
            dates[code] = (days << Integer.SIZE) | Integer.toUnsignedLong(digits(date));
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

    // The places of LEVELS, written out. This is asked of most candidate pairs, and nearly all are two days that
    // have nothing in common: one branch that the processor can foresee tells them from the others.
    @Override
    @SuppressWarnings("ShortCircuitBoolean") // Short circuits would be five branches.
    public int level(int a, int b) {
        long one = dates[a];
        long other = dates[b];
        int differences = (int) (one ^ other);
        int apart = Math.abs(earliest(one) - earliest(other));
        boolean isSwapped = swappedBytes((int) one) == ((int) other & 0xFFFF);
        boolean isSameDay = (differences & 0xFFFF) == 0;
        boolean mayBeOneDigit = Integer.compareUnsigned(fromLowest(differences), 0xFF) <= 0;
        boolean maySpan = ((one | other) & MAY_SPAN) != 0;
        if (isSwapped | isSameDay | mayBeOneDigit | maySpan | apart <= 31) {
            return levelOfFew(a, b);
        }
        return levelOfYears(one, other);
    }

    private int levelOfFew(int a, int b) {
        long one = dates[a];
        long other = dates[b];
        int ofDays = isToTheDay(one) && isToTheDay(other) ? levelOfDays(one, other) : 0;
        if (ofDays > 0) {
            return ofDays;
        }
        boolean isCompatible = earliest(one) <= latest[b] && earliest(other) <= latest[a];
        return isCompatible ? 7 : levelOfYears(one, other);
    }

    private static int levelOfYears(long one, long other) {
        return 8 + Math.min(Math.abs(year((int) one) - year((int) other)), 2);
    }

    /** The level of two days by their digits; 0 if none above "compatible" holds. */
    private static int levelOfDays(long one, long other) {
        int differences = (int) (one ^ other);
        int apart = Math.abs(earliest(one) - earliest(other));
        if (differences >>> 16 == 0 && swappedBytes((int) one) == ((int) other & 0xFFFF)) {
            return 1;
        } else if (isOneDigit((int) one, (int) other)) {
            return 2;
        } else if ((differences & 0xFFFF) == 0) {
            return 3;
        } else if (apart <= 7) {
            return 4;
        } else if (differences >>> 8 == 0) {
            return 5;
        }
        return apart <= 31 ? 6 : 0;
    }

    /** Whether one digit differs, or two neighbours are exchanged. */
    private static boolean isOneDigit(int one, int other) {
        int differences = one ^ other;
        int rest = fromLowest(differences);
        if (Integer.compareUnsigned(rest, 0xF) <= 0) {
            return true;
        }
        int lowest = Integer.numberOfTrailingZeros(differences) & ~3;
        return Integer.compareUnsigned(rest, 0xFF) <= 0 && swappedDigits(one >>> lowest) == ((other >>> lowest) & 0xFF);
    }

    /** Digits from the lowest that is not 0. */
    private static int fromLowest(int digits) {
        return digits >>> (Integer.numberOfTrailingZeros(digits) & ~3);
    }

    private static int earliest(long date) {
        return (int) (date >> (Integer.SIZE + 1));
    }

    private static boolean isToTheDay(long date) {
        return (date & 0xFF) != 0;
    }

    /** Month and day, exchanged. */
    private static int swappedBytes(int digits) {
        return ((digits & 0xFF) << 8) | ((digits >>> 8) & 0xFF);
    }

    private static int swappedDigits(int twoDigits) {
        return ((twoDigits & 0xF) << 4) | ((twoDigits >>> 4) & 0xF);
    }

    private static int year(int digits) {
        return 1000 * (digits >>> 28)
                + 100 * ((digits >>> 24) & 0xF)
                + 10 * ((digits >>> 20) & 0xF)
                + ((digits >>> 16) & 0xF);
    }

    private static int digits(PartialDate date) {
        int number = (date.year() * 100 + date.month()) * 100 + date.day();
        int digits = 0;
        for (int place = 0; place < 8; place++) {
            digits |= (number % 10) << (4 * place);
            number /= 10;
        }
        return digits;
    }
}
