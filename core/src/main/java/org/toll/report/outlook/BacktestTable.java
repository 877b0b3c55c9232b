package org.toll.report.outlook;

import java.util.List;
import java.util.stream.Collectors;
import org.toll.outlook.backtest.ScoreSummary;
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
