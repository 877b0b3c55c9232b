package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.toll.base.Interval;
import org.toll.estimate.excess.BandExcess;
import org.toll.estimate.excess.ExcessEstimate;
import org.toll.estimate.excess.ExcessOutcome;
import org.toll.estimate.excess.ExcessStudy;
import org.toll.estimate.excess.YearExcess;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Excess studies as a table: a row for each specification, year and, if wanted, age band. */
final class ExcessTable {
    private static final double LEVEL = 0.9;

    private static final List<Column> COLUMNS = List.of(
            Column.text("region", "Region"),
            Column.text("deaths", "Deaths"),
            Column.text("baseline", "Baseline"),
            Column.number("window_years", "Window"),
            Column.text("ages", "Ages"),
            Column.text("years", "Year"),
            Column.number("excess", "Excess"),
            Column.number("sd", "1 sd"),
            Column.number("low90", "90 % from"),
            Column.number("high90", "to"));

    private ExcessTable() {}

    static Table of(List<ExcessStudy> studies, boolean isByBand) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ExcessStudy study : studies) {
            for (ExcessEstimate estimate : study.estimates()) {
                if (isByBand) {
                    estimate.bands()
                            .forEach(band -> band.years().forEach(year -> rows.add(band(estimate, band, year))));
                }
                estimate.warYears().forEach(year -> rows.add(sum(estimate, List.of(year))));
                if (estimate.warYears().size() > 1) {
                    rows.add(sum(estimate, estimate.warYears()));
                }
            }
        }
        return new Table(COLUMNS, rows);
    }

    static Stream<String> refusals(ExcessStudy study) {
        return study.outcomes().stream()
                .filter(ExcessOutcome.Refused.class::isInstance)
                .map(outcome -> outcome.specification() + ": " + ((ExcessOutcome.Refused) outcome).reason());
    }

    private static List<Cell> band(ExcessEstimate estimate, BandExcess band, YearExcess year) {
        return row(
                estimate,
                band.age().toString(),
                Integer.toString(year.year()),
                year.excess(),
                year.standardDeviation(),
                band.interval(year.year(), LEVEL));
    }

    private static List<Cell> sum(ExcessEstimate estimate, List<Integer> years) {
        String ages = estimate.bands().get(0).age().first() + "-"
                + estimate.bands().get(estimate.bands().size() - 1).age().last();
        String label = years.size() == 1 ? years.get(0).toString() : years.get(0) + "-" + years.get(years.size() - 1);
        return row(
                estimate,
                ages,
                label,
                estimate.total(years),
                estimate.standardDeviation(years),
                estimate.interval(years, LEVEL));
    }

    private static List<Cell> row(
            ExcessEstimate estimate,
            String ages,
            String years,
            double excess,
            OptionalDouble deviation,
            Optional<Interval> interval) {
        return List.of(
                Cell.of(estimate.region()),
                Cell.of(estimate.specification().deaths().label()),
                Cell.of(estimate.specification().baseline().label()),
                number(OptionalDouble.of(estimate.specification().windowYears()), "%.0f"),
                Cell.of(ages),
                Cell.of(years),
                number(OptionalDouble.of(excess), "%,.1f"),
                number(deviation, "%,.1f"),
                number(interval.map(i -> OptionalDouble.of(i.low())).orElse(OptionalDouble.empty()), "%,.0f"),
                number(interval.map(i -> OptionalDouble.of(i.high())).orElse(OptionalDouble.empty()), "%,.0f"));
    }

    private static Cell number(OptionalDouble value, String format) {
        return value.isEmpty()
                ? Cell.EMPTY
                : new Cell(String.format(Locale.ROOT, format, value.getAsDouble()), value, List.of());
    }
}
