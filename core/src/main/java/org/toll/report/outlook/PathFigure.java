package org.toll.report.outlook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.toll.base.Interval;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.report.Plot;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** A path as bands of 90 and 50 %, its median, and the table of its quantiles. */
final class PathFigure {
    static final List<Double> LEVELS = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

    private PathFigure() {}

    /** Layers back to front: 90 %, 50 %, median. */
    static List<Plot.Layer> layers(String name, MonthlyDraws path, YearMonth from, YearMonth to) {
        List<Plot.Span> outer = new ArrayList<>();
        List<Plot.Span> inner = new ArrayList<>();
        List<Plot.Point> middle = new ArrayList<>();
        for (YearMonth month = later(from, path.first()); !month.isAfter(earlier(to, path.last())); ) {
            double[] q = quantiles(path, month);
            outer.add(new Plot.Span(month.atDay(15), Interval.of(q[0], q[4])));
            inner.add(new Plot.Span(month.atDay(15), Interval.of(q[1], q[3])));
            middle.add(new Plot.Point(month.atDay(15), q[2]));
            month = month.plusMonths(1);
        }
        return List.of(
                new Plot.Band(name + ", 90 % interval", outer),
                new Plot.Band(name + ", 50 % interval", inner),
                new Plot.Line(name + ", median", middle));
    }

    /** One row a month, newest first. */
    static Table table(MonthlyDraws path, YearMonth from, YearMonth to, DoubleFunction<String> print) {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearMonth month = earlier(to, path.last()); !month.isBefore(later(from, path.first())); ) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(month.toString()));
            for (double value : quantiles(path, month)) {
                row.add(new Cell(print.apply(value), OptionalDouble.of(value), List.of()));
            }
            rows.add(row);
            month = month.minusMonths(1);
        }
        return new Table(
                List.of(
                        Table.Column.text("month", "Month"),
                        Table.Column.number("q05", "5 %"),
                        Table.Column.number("q25", "25 %"),
                        Table.Column.number("q50", "Median"),
                        Table.Column.number("q75", "75 %"),
                        Table.Column.number("q95", "95 %")),
                rows);
    }

    private static double[] quantiles(MonthlyDraws path, YearMonth month) {
        return LEVELS.stream().mapToDouble(level -> path.quantile(month, level)).toArray();
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
        return a.isAfter(b) ? a : b;
    }

    private static YearMonth earlier(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }
}
