package org.toll.report.front;

import java.util.List;
import org.toll.front.ContactLine;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Length of the contact line, with the definition in every row. */
public final class LineTable {
    private LineTable() {}

    public static Table of(FrontSeries series) {
        return new Table(
                List.of(
                        Column.text("valid", "Shows"),
                        Column.number("main_km", "Main line as drawn, km"),
                        Column.number("generalised_km", "Main line generalised, km"),
                        Column.number("pockets_km", "Pockets and border stretches, km"),
                        Column.number("pockets", "Pieces of these"),
                        Column.number("inset_km", "Inset, km"),
                        Column.number("tolerance_km", "Tolerance, km"),
                        Column.text("map", "Map")),
                series.readings().stream()
                        .flatMap(day -> day.line().map(line -> row(day, line)).stream())
                        .toList());
    }

    private static List<Cell> row(DayReading day, ContactLine line) {
        return List.of(
                Cells.moment(day.times().valid()),
                Cells.number(line.mainKm()),
                Cells.number(line.generalisedKm()),
                Cells.number(line.pocketsKm()),
                Cells.number(line.pockets()),
                Cells.number(line.definition().insetKm()),
                Cells.number(line.definition().toleranceKm()),
                Cell.of(day.name()));
    }
}
