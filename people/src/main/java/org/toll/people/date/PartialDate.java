package org.toll.people.date;

import java.time.LocalDate;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * A date as far as it was written: a year, perhaps a month, perhaps a day. A day that no calendar has (the 31st of February)
 * is kept, because it is a slip of a real date and its digits still speak.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only year and month are known
 */
public record PartialDate(int year, int month, int day) {
    public PartialDate {
        boolean isWellFormed = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        if (!isWellFormed || (month == 0 && day != 0)) {
            throw InvalidInput.of(
                    "A date has a year, then a month of 1 to 12, then a day of 1 to 31; what is unknown is 0",
                    year + "-" + month + "-" + day,
                    "Leave out the day, or day and month, where they are not known.");
        }
    }

    /** A year alone. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** The date of these numbers, if they make one. */
    public static Optional<PartialDate> find(int year, int month, int day) {
        boolean isDate = year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0 && day <= 31;
        return isDate && (month > 0 || day == 0) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** Whether the day is written. */
    public boolean isToTheDay() {
        return day > 0;
    }

    /**
     * Whether the date says less than it seems to: the day is absent, or it is the 1 January that registers write for
     * "sometime in the year".
     */
    public boolean isCoarse() {
        return day == 0 || (day == 1 && month == 1);
    }

    /** First day that it may mean. */
    public LocalDate earliest() {
        return closest(Math.max(1, month), Math.max(1, day));
    }

    /** Last day that it may mean. */
    public LocalDate latest() {
        int lastMonth = month == 0 ? 12 : month;
        return day == 0 ? closest(lastMonth, 31) : closest(lastMonth, day);
    }

    private LocalDate closest(int ofMonth, int ofDay) {
        LocalDate first = LocalDate.of(year, ofMonth, 1);
        return first.withDayOfMonth(Math.min(ofDay, first.lengthOfMonth()));
    }

    /** As ISO 8601 writes it to its precision: {@code 1984}, {@code 1984-05} or {@code 1984-05-31}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        append(text, year / 100);
        append(text, year % 100);
        if (month > 0) {
            append(text.append('-'), month);
        }
        if (day > 0) {
            append(text.append('-'), day);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int twoDigits) {
        text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
    }
}
