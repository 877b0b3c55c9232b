package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.base.Count;
import org.toll.people.cluster.draw.OverlapTable;
import org.toll.report.Block;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/** How many people stand on which lists. */
final class OverlapBlock {
    private static final int MOST_ROWS = 64;

    private OverlapBlock() {}

    static Block of(OverlapTable overlaps) {
        List<Table.Column> columns = new ArrayList<>();
        for (int list = 0; list < overlaps.lists().size(); list++) {
            columns.add(Table.Column.text("list_" + (list + 1), overlaps.lists().get(list)));
        }
        columns.add(Table.Column.number("people", "People"));
        List<List<Cell>> rows = overlaps.cells().entrySet().stream()
                .sorted(Map.Entry.<Long, Count>comparingByValue().reversed())
                .limit(MOST_ROWS)
                .map(entry ->
                        row(entry.getKey(), entry.getValue(), overlaps.lists().size()))
                .toList();
        String rest = overlaps.cells().size() > MOST_ROWS
                ? " The %d largest of %d combinations; all are in the file."
                        .formatted(MOST_ROWS, overlaps.cells().size())
                : "";
        return new Block.Tabular(
                "overlap",
                "People by lists",
                new Table(columns, rows),
                "What multiple systems estimation takes: toll estimate mse overlap.csv." + rest);
    }

    private static List<Cell> row(long pattern, Count people, int lists) {
        List<Cell> row = new ArrayList<>();
        for (int list = 0; list < lists; list++) {
            row.add(Cell.of((pattern >> list & 1) == 1 ? "yes" : ""));
        }
        row.add(Cells.count(people.value()));
        return row;
    }
}
