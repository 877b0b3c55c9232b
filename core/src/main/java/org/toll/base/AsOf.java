package org.toll.base;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A point of knowledge: everything published up to and including this day, and nothing later. When something was
 * <em>known</em>, as against {@link Period}, what it is about.
 *
 * @param date the last day whose publications count
 */
public record AsOf(LocalDate date) implements Comparable<AsOf> {

    public static AsOf of(LocalDate date) {
        return new AsOf(date);
    }

    /**
     * @throws InvalidInput if the text is not a date such as 2026-01-30
     */
    public static AsOf parse(String text) {
        try {
            return new AsOf(LocalDate.parse(text));
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not an as-of date", text, "Write year-month-day, for instance 2026-01-30.");
        }
    }

    public boolean knows(LocalDate published) {
        return !published.isAfter(date);
    }

    @Override
    public int compareTo(AsOf other) {
        return date.compareTo(other.date);
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
