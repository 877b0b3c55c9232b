package org.toll.report.front;

import java.util.List;
import org.toll.front.MapTimes;
import org.toll.front.TownReading;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** How near the held ground was to towns. */
public final class TownTable {
    private TownTable() {}

    /**
     * @param times of the map
     * @param reading of one town on it
     */
    public record Dated(MapTimes times, TownReading reading) {}

    public static Table of(List<Dated> readings) {
        return new Table(
                List.of(
                        Column.text("town", "Town"),
                        Column.text("valid", "Map shows"),
                        Column.number("distance_km", "Distance, km (negative: depth inside)"),
                        Column.number("held_percent", "Held of the disc, %"),
                        Column.number("upper_percent", "With contested, %"),
                        Column.number("radius_km", "Radius of the disc, km"),
                        Column.text("source", "Coordinates from")),
                readings.stream().map(TownTable::row).toList());
    }

    private static List<Cell> row(Dated dated) {
        TownReading reading = dated.reading();
        return List.of(
                Cell.of(reading.town().name()),
                Cells.moment(dated.times().valid()),
                Cells.number(reading.distanceKm()),
                Cells.number(reading.heldShare().percent()),
                Cells.number(reading.upperShare().percent()),
                Cells.number(reading.radiusKm()),
                Cell.of(reading.town().source()));
    }
}
