package org.toll.report.front;

import java.util.List;
import org.toll.front.series.DayMark;
import org.toll.front.series.FrontSeries;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Days to look at twice, and maps that could not be used. */
public final class MarkTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("valid", "Map shows"),
            Column.text("mark", "Mark"),
            Column.text("class", "Class"),
            Column.number("km2", "km2"),
            Column.number("usual_km2", "Usual around it"),
            Column.number("modified_z", "Modified z"),
            Column.text("map", "Map"));

    private MarkTable() {}

    public static Table of(FrontSeries series) {
        return new Table(COLUMNS, series.marks().stream().map(MarkTable::row).toList());
    }

    private static List<Cell> row(DayMark mark) {
        return List.of(
                Cells.moment(mark.valid()),
                Cell.of(mark.kind().label()),
                Cell.of(mark.control().label()),
                Cells.number(mark.km2()),
                Cells.number(mark.usualKm2()),
                Cells.number(mark.modifiedZ()),
                Cell.of(mark.name()));
    }
}
