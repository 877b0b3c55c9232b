package org.toll.store.nowcast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;
import org.toll.base.Period;

/** Weeks of ISO 8601 and dates. */
final class IsoWeek {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})");

    private IsoWeek() {}

    /** A week such as 2024-W07, or any other period. */
    static Period parsePeriod(String text) {
        Matcher week = WEEK.matcher(text);
        if (!week.matches()) {
            return Period.parse(text);
        }
        int year = Integer.parseInt(week.group(1));
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(ChronoField.DAY_OF_WEEK, 1)
                .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
        if (monday.plusDays(3).getYear() != year) {
            throw InvalidInput.of("There is no such week in this year", text, "Weeks run from 1 to 52 or 53.");
        }
        return Period.of(monday, monday.plusDays(6));
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a date", text, "Write year-month-day, for instance 2024-12-31.");
        }
    }
}
