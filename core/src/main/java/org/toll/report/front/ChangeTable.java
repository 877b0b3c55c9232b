package org.toll.report.front;

import java.util.List;
import org.toll.front.Change;
import org.toll.front.series.GroundChange;
import org.toll.report.Table;
import org.toll.report.Table.Cell;
import org.toll.report.Table.Column;

/** Ground that changed hands: net, gross end to end and gross over snapshots in columns of their own. */
public final class ChangeTable {
    private ChangeTable() {}

    public static Table of(List<GroundChange> changes) {
        return new Table(
                List.of(
                        Column.text("period", "Period"),
                        Column.number("net_km2", "Net, km2"),
                        Column.number("net_low_km2", "Grey zone from"),
                        Column.number("net_high_km2", "to"),
                        Column.number("gained_km2", "Gained"),
                        Column.number("lost_km2", "Lost"),
                        Column.number("gained_over_snapshots_km2", "Gained, steps"),
                        Column.number("lost_over_snapshots_km2", "Lost, steps"),
                        Column.number("held_km2", "Held at end"),
                        Column.text("from_map", "Map from"),
                        Column.text("to_map", "Map to")),
                changes.stream().map(ChangeTable::row).toList());
    }

    private static List<Cell> row(GroundChange change) {
        return List.of(
                Cell.of(change.period().toString()),
                Cells.number(change.netKm2()),
                Cells.contested(change.isContestedDrawn(), change.bounds().low()),
                Cells.contested(change.isContestedDrawn(), change.bounds().high()),
                Cells.number(change.endToEnd().gainedKm2()),
                Cells.number(change.endToEnd().lostKm2()),
                change.overSnapshots().map(Change::gainedKm2).map(Cells::number).orElse(Cell.EMPTY),
                change.overSnapshots().map(Change::lostKm2).map(Cells::number).orElse(Cell.EMPTY),
                Cells.number(change.end().heldKm2()),
                Cells.moment(change.startTimes().valid()),
                Cells.moment(change.endTimes().valid()));
    }
}
