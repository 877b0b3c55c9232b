package org.toll.report.assessment;

import java.util.List;
import java.util.OptionalDouble;
import org.toll.ledger.contradiction.Contradiction;
import org.toll.report.Table;

/** Contradictions as a table: what kind, and what clashes with what. */
public final class ContradictionTable {
    private ContradictionTable() {}

    public static Table of(List<Contradiction> contradictions) {
        return new Table(
                List.of(Table.Column.text("rule", "Kind"), Table.Column.text("what", "What clashes")),
                contradictions.stream().map(ContradictionTable::row).toList());
    }

    private static List<Table.Cell> row(Contradiction clash) {
        return List.of(
                Table.Cell.of(clash.rule().label()),
                new Table.Cell(clash.sentence(), OptionalDouble.empty(), clash.claims()));
    }
}
