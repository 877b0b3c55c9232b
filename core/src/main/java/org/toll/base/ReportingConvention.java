package org.toll.base;

import java.time.LocalDate;

/**
 * Which day a dated report speaks of. A morning bulletin of the 1st that covers the day before belongs to the old month, so the
 * convention decides where a month ends.
 */
public enum ReportingConvention {
    /** A morning report: dated D, it covers D-1. The total of month M is the difference of the reports of the 1sts. */
    COVERS_PREVIOUS_DAY(1),
    /** An evening report: dated D, it covers D. The total of month M is the difference of the reports of the last days. */
    COVERS_SAME_DAY(0);

    private final int lagDays;

    ReportingConvention(int lagDays) {
        this.lagDays = lagDays;
    }

    /** The last day that a report dated {@code reported} covers. */
    public LocalDate coveredDay(LocalDate reported) {
        return reported.minusDays(lagDays);
    }

    /** The date of the report that covers {@code covered} as its last day. */
    public LocalDate reportOf(LocalDate covered) {
        return covered.plusDays(lagDays);
    }
}
