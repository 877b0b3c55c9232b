package org.toll.report.front;

import java.util.List;
import java.util.stream.Collectors;
import org.toll.front.Region;
import org.toll.front.Repair;
import org.toll.front.Snapshot;
import org.toll.front.series.DayReading;
import org.toll.front.series.FrontSeries;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Area held, map by map or region by region. */
public final class AreaTable {
    private AreaTable() {}

    public static Table bySnapshot(FrontSeries series) {
        return new Table(
                List.of(
                        Column.text("valid", "Shows"),
                        Column.text("published", "Known by"),
                        Column.number("held_km2", "Held, km2"),
                        Column.number("upper_km2", "With contested, km2"),
                        Column.number("gained_km2", "Gained"),
                        Column.number("lost_km2", "Lost"),
                        Column.text("repairs", "Repairs"),
                        Column.text("map", "Map")),
                series.readings().stream().map(AreaTable::row).toList());
    }

    public static Table byRegion(Snapshot snapshot, List<Region> regions) {
        return new Table(
                List.of(
                        Column.text("region", "Region"),
                        Column.number("held_km2", "Held, km2"),
                        Column.number("upper_km2", "With contested, km2"),
                        Column.number("region_km2", "Region, km2"),
                        Column.number("held_percent", "Held, %")),
                regions.stream().map(region -> row(snapshot, region)).toList());
    }

    private static List<Cell> row(DayReading day) {
        return List.of(
                Cells.moment(day.times().valid()),
                Cells.moment(day.times().published()),
                Cells.number(day.area().heldKm2()),
                Cells.contested(day.area().isContestedDrawn(), day.area().upperKm2()),
                Cells.number(day.change().gainedKm2()),
                Cells.number(day.change().lostKm2()),
                Cell.of(day.repairs().stream().map(Repair::what).collect(Collectors.joining(" "))),
                Cell.of(day.name()));
    }

    private static List<Cell> row(Snapshot snapshot, Region region) {
        var area = region.heldArea(snapshot);
        return List.of(
                Cell.of(region.name()),
                Cells.number(area.heldKm2()),
                Cells.contested(snapshot.heldArea().isContestedDrawn(), area.upperKm2()),
                Cells.number(region.areaKm2()),
                Cells.number(100 * area.heldKm2() / region.areaKm2()));
    }
}
