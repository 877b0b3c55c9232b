package org.toll.ledger.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.ReportingConvention;

/**
 * A running total published in dated reports, and what it says about days and months.
 *
 * <p><b>Assumes</b> that the total counts from one beginning and is not revised in silence. A silent downward revision shows as a
 * fall; a silent upward one is taken for losses of the days between two reports, and biases those days up.
 *
 * <p>Reports are never altered. Those that cannot be relied on (see {@link Anomaly}) and missing ones lengthen the stretch to
 * which a rise belongs, so that a hole of 150 days gives one total for 151 days and no number for any of them.
 */
public final class DailySeries {
    private final Optional<LocalDate> since;
    private final Inspection inspection;

    private DailySeries(Optional<LocalDate> since, Inspection inspection) {
        this.since = since;
        this.inspection = inspection;
    }

    /**
     * @param reports in the order of the file, which decides between two reports of one date
     * @param since the first day that the total counts; empty if unknown, and then the first report only starts the series
     * @throws InvalidInput if a report is dated before {@code since}
     */
    public static DailySeries of(List<Bulletin> reports, Optional<LocalDate> since) {
        for (Bulletin report : reports) {
            if (since.isPresent() && report.dated().isBefore(since.get())) {
                throw InvalidInput.of(
                        "A report is dated before the first day of the running total, " + since.get(),
                        report.dated(),
                        "Check the date, or give an earlier first day.");
            }
        }
        return new DailySeries(since, Inspection.of(reports));
    }

    /** What is odd, by date. */
    public List<Anomaly> anomalies() {
        return inspection.anomalies();
    }

    /** The reports that the arithmetic uses: one for each date, rising, without those that cannot be relied on. */
    public List<Bulletin> reliable() {
        return inspection.reliable();
    }

    /** The rise from each reliable report to the next, with the days to which it belongs. */
    public List<Stretch> stretches(ReportingConvention convention) {
        List<Stretch> stretches = new ArrayList<>();
        List<Bulletin> reports = inspection.reliable();
        if (since.isPresent() && !reports.isEmpty()) {
            LocalDate last = convention.coveredDay(reports.get(0).dated());
            if (!last.isBefore(since.get())) {
                stretches.add(
                        new Stretch(Period.of(since.get(), last), reports.get(0).total()));
            }
        }
        for (int i = 1; i < reports.size(); i++) {
            Bulletin before = reports.get(i - 1);
            Bulletin after = reports.get(i);
            Period covered =
                    Period.of(convention.coveredDay(before.dated()).plusDays(1), convention.coveredDay(after.dated()));
            stretches.add(new Stretch(covered, after.total() - before.total()));
        }
        return List.copyOf(stretches);
    }

    /** Every month that the series touches. */
    public List<MonthTotal> months(ReportingConvention convention) {
        return MonthTotals.of(stretches(convention));
    }

    /** The date of the report that first gave exactly this total; a repeat does not count. */
    public Optional<LocalDate> findDateOf(long total) {
        return inspection.reliable().stream()
                .filter(report -> report.total() == total)
                .map(Bulletin::dated)
                .findFirst();
    }
}
