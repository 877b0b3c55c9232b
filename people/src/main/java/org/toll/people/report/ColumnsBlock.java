package org.toll.people.report;

import java.util.List;
import org.toll.people.model.RecognisedColumn;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** What each column was taken for. */
final class ColumnsBlock {
    private ColumnsBlock() {}

    static Block of(List<RecognisedColumn> columns) {
        return new Block.Tabular(
                "columns",
                "What each column was taken for",
                new Table(
                        List.of(
                                Table.Column.text("column", "Column"),
                                Table.Column.text("kind", "Taken for"),
                                Table.Column.text("reason", "Why")),
                        columns.stream()
                                .map(column -> List.of(
                                        Cell.of(column.column()),
                                        Cell.of(column.kind().label()),
                                        Cell.of(column.reason())))
                                .toList()),
                "Wrong? Change the kind in the model file and link again with it.");
    }
}
