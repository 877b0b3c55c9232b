package org.toll.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.toll.base.Interval;
import org.toll.estimate.nowcast.Prediction;
import org.toll.estimate.nowcast.Vintages;
import org.toll.math.diagnostics.Quantiles;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Predictions side by side: a row for each period and one for their sum. */
final class NowcastTable {
    private final boolean isByMonth;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    NowcastTable(Vintages vintages, boolean isByMonth) {
        this.isByMonth = isByMonth;
        columns.add(Column.text("period", "Period"));
        columns.add(Column.number("known", "Known " + vintages.lastDate()));
        Prediction known = known(vintages);
        for (int i = 0; i < known.periods().size(); i++) {
            rows.add(row(known.periods().get(i).toString(), known.median(i)));
        }
        rows.add(row("all", known.total()[0]));
    }

    private static List<Cell> row(String period, double known) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(period));
        cells.add(number(known));
        return cells;
    }

    private Prediction known(Vintages vintages) {
        Prediction known = Prediction.known(vintages);
        return isByMonth ? known.byMonth() : known;
    }

    /**
     * @param name of the columns
     */
    void add(String name, Prediction prediction) {
        Prediction shown = isByMonth ? prediction.byMonth() : prediction;
        columns.add(Column.number(name + "_median", name));
        columns.add(Column.number(name + "_low50", "50 % from"));
        columns.add(Column.number(name + "_high50", "to"));
        columns.add(Column.number(name + "_low90", "90 % from"));
        columns.add(Column.number(name + "_high90", "to"));
        for (int i = 0; i < shown.periods().size(); i++) {
            fill(rows.get(i), shown.median(i), shown.interval(i, 0.5), shown.interval(i, 0.9));
        }
        fill(
                rows.get(rows.size() - 1),
                Quantiles.of(shown.total(), 0.5),
                shown.totalInterval(0.5),
                shown.totalInterval(0.9));
    }

    private static void fill(List<Cell> row, double median, Interval half, Interval most) {
        row.add(number(median));
        for (Interval interval : List.of(half, most)) {
            row.add(number(interval.low()));
            row.add(number(interval.high()));
        }
    }

    Table build() {
        return new Table(columns, rows);
    }

    private static Cell number(double value) {
        return new Cell(String.format(Locale.ROOT, "%,.0f", value), OptionalDouble.of(value), List.of());
    }
}
