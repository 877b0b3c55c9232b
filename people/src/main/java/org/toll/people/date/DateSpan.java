package org.toll.people.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something can have happened, as text in an attribute: a date to its precision, or two days with a stroke
 * between them, {@code 1984-06-01/1985-05-31}. An age at death with the date of death makes such a span of the birth; a
 * report makes one of a death that it follows.
 *
 * @param earliest first day
 * @param latest last day, not before {@code earliest}
 * @param written the date, where one was written
 */
public record DateSpan(LocalDate earliest, LocalDate latest, Optional<PartialDate> written) {
    // Obituaries appear within weeks, bodies come home within months: a report tells of the half-year before it.
    private static final int DAYS_BEFORE_REPORT = 183;

    /** The span of a date. */
    public static DateSpan of(PartialDate date) {
        return new DateSpan(date.earliest(), date.latest(), Optional.of(date));
    }

    /**
     * When somebody was born who had reached an age on a day.
     *
     * @param ageYears completed years, 0 to 130
     * @param onDay day on which the age holds, to its precision
     */
    public static DateSpan ofBirth(int ageYears, PartialDate onDay) {
        return new DateSpan(
                onDay.earliest().minusYears(ageYears + 1L).plusDays(1),
                onDay.latest().minusYears(ageYears),
                Optional.empty());
    }

    /** When somebody died of whom a report tells. */
    public static DateSpan ofDeathReportedOn(PartialDate report) {
        return new DateSpan(report.earliest().minusDays(DAYS_BEFORE_REPORT), report.latest(), Optional.empty());
    }

    /** The span that {@link #toString} wrote. */
    public static DateSpan parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return of(DateParser.of(DateOrder.DAY_FIRST).find(text).orElseThrow());
        }
        return new DateSpan(
                LocalDate.parse(text.substring(0, stroke)),
                LocalDate.parse(text.substring(stroke + 1)),
                Optional.empty());
    }

    @Override
    public String toString() {
        return written.map(PartialDate::toString).orElse(earliest + "/" + latest);
    }
}
