package org.toll.report.assessment;

import java.util.List;
import org.toll.ledger.lineage.Lineage;
import org.toll.report.Table;

/** Detected dependence as a table: which series, how sure, and whether it was declared. */
public final class LineageTable {
    private LineageTable() {}

    public static Table of(List<Lineage> lineage) {
        return new Table(
                List.of(
                        Table.Column.text("side", "Side"),
                        Table.Column.text("what", "What was found"),
                        Table.Column.text("declared", "Declared as one group")),
                lineage.stream().map(LineageTable::row).toList());
    }

    private static List<Table.Cell> row(Lineage found) {
        return List.of(
                Table.Cell.of(found.one().side().code()),
                Table.Cell.of(found.sentence()),
                Table.Cell.of(found.isDeclared() ? "yes" : "no"));
    }
}
