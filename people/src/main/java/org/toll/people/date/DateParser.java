package org.toll.people.date;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the common notations: {@code 1984-05-31} with any of {@code - / .} between, {@code 19840531}, {@code 1984-05},
 * {@code 1984}, {@code 31.05.1984}, {@code 05.1984}, each with or without a time of day behind it. Two-digit years are not
 * read: nothing tells 1925 from 2025.
 */
public final class DateParser {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[./-](\\d{1,2})(?:[./-](\\d{1,2}))?)?(?:[T ]\\d{1,2}:.*)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(\\d{1,2})[./-])?(\\d{1,2})[./-](\\d{4})(?:[T ]\\d{1,2}:.*)?");

    private final DateOrder order;

    private DateParser(DateOrder order) {
        this.order = order;
    }

    /** @param order of day and month where the year comes last */
    public static DateParser of(DateOrder order) {
        return new DateParser(order);
    }

    /** The date that a text writes; empty if it writes none. */
    public Optional<PartialDate> find(String text) {
        String trimmed = text.strip();
        if (isIso(trimmed)) {
            return PartialDate.find(digits(trimmed, 0, 4), digits(trimmed, 5, 7), digits(trimmed, 8, 10));
        }
        Matcher packed = PACKED.matcher(trimmed);
        if (packed.matches()) {
            return PartialDate.find(number(packed, 1), number(packed, 2), number(packed, 3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(trimmed);
        if (yearFirst.matches()) {
            return PartialDate.find(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(trimmed);
        if (!yearLast.matches()) {
            return Optional.empty();
        }
        int first = number(yearLast, 1);
        int second = number(yearLast, 2);
        boolean isMonthFirst = order == DateOrder.MONTH_FIRST && first > 0;
        return PartialDate.find(number(yearLast, 3), isMonthFirst ? first : second, isMonthFirst ? second : first);
    }

    /** The notation of most files, told without a pattern: four digits, two and two. */
    private static boolean isIso(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && digits(text, 0, 4) >= 0
                && digits(text, 5, 7) >= 0
                && digits(text, 8, 10) >= 0;
    }

    /** The number that the digits between two places write; negative if one is no digit. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
