package org.toll.report.outlook;

import java.util.List;
import java.util.stream.Collectors;
import org.toll.outlook.backtest.ScoreSummary;
import org.toll.outlook.backtest.ScoredForecast;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** Scores of a back-test as a table. */
public final class BacktestTable {
    private BacktestTable() {}

    public static Table of(List<ScoreSummary> summaries) {
        return new Table(
                List.of(
                        Table.Column.text("target", "Target"),
                        Table.Column.text("months_ahead", "Months ahead"),
                        Table.Column.text("method", "Method"),
                        Table.Column.number("count", "Scored"),
                        Table.Column.number("crps", "CRPS"),
                        Table.Column.number("relative_crps", "Toll's CRPS over its"),
                        Table.Column.number("log_score", "Log score"),
                        Table.Column.number("in50", "In 50 %"),
                        Table.Column.number("in90", "In 90 %"),
                        Table.Column.text("pit", "PIT by fifths, %")),
                summaries.stream().map(BacktestTable::row).toList());
    }

    /** Every scored forecast in a row of its own. */
    public static Table ofEach(List<ScoredForecast> scored) {
        return new Table(
                List.of(
                        Table.Column.text("target", "Target"),
                        Table.Column.text("method", "Method"),
                        Table.Column.text("as_of", "As of"),
                        Table.Column.text("about", "About"),
                        Table.Column.number("months_ahead", "Months ahead"),
                        Table.Column.number("truth", "Came in"),
                        Table.Column.number("crps", "CRPS"),
                        Table.Column.number("log_score", "Log score"),
                        Table.Column.number("pit", "PIT")),
                scored.stream()
                        .map(row -> List.of(
                                Cell.of(row.target().code()),
                                Cell.of(row.method()),
                                Cell.of(row.asOf().toString()),
                                Cell.of(row.about()),
                                Numbers.decimal(row.monthsAhead(), 0),
                                Numbers.personsCell(row.truth()),
                                Numbers.personsCell(row.score().crps()),
                                Numbers.decimal(row.score().logScore(), 2),
                                Numbers.decimal(row.score().pit(), 3)))
                        .toList());
    }

    private static List<Cell> row(ScoreSummary summary) {
        return List.of(
                Cell.of(summary.target().label()),
                Cell.of(summary.monthsAhead().map(String::valueOf).orElse("all")),
                Cell.of(summary.method()),
                Numbers.decimal(summary.count(), 0),
                Numbers.personsCell(summary.crps()),
                Double.isFinite(summary.relativeCrps()) ? Numbers.decimal(summary.relativeCrps(), 2) : Cell.EMPTY,
                Numbers.decimal(summary.logScore(), 2),
                Numbers.percent(summary.calibration().in50()),
                Numbers.percent(summary.calibration().in90()),
                Cell.of(summary.calibration().pit().stream()
                        .map(share -> Long.toString(Math.round(100 * share)))
                        .collect(Collectors.joining(" "))));
    }
}
