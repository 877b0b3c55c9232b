package org.toll.store.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.TableBuilder;

/**
 * Takes the rows of one file into the table: batch by batch, the columns of a batch at the same time, while the next batch is
 * read. All rows are in the table once this is closed.
 */
final class FileRows implements AutoCloseable {
    private final TableBuilder table;
    private final String listName;
    private final int fields;
    private final int idColumn;
    private final int listColumn;
    private final List<Column> columns;
    private final int rowsBefore;
    private final ColumnLanes lanes;
    private RowBatch batch;
    private int rows;

    private record Column(int field, ColumnBuilder cells) {}

    /**
     * @param headings of all fields
     * @param idColumn its field, or -1: then a record is called by the number of its row
     * @param listColumn its field, or -1
     * @param listName of rows that name no list
     */
    FileRows(
            TableBuilder table,
            List<String> headings,
            int idColumn,
            int listColumn,
            String listName,
            Executor executor) {
        this.table = table;
        this.listName = listName;
        this.fields = headings.size();
        this.idColumn = idColumn;
        this.listColumn = listColumn;
        this.columns = IntStream.range(0, fields)
                .filter(field -> field != idColumn && field != listColumn)
                .mapToObj(field -> new Column(field, table.column(headings.get(field))))
                .toList();
        this.rowsBefore = table.rows();
        this.lanes = new ColumnLanes(executor, columns.size() + 1);
        this.batch = new RowBatch(fields);
    }

    /** @param row a field for each heading */
    void add(Row row) {
        batch.add(row);
        if (batch.isFull()) {
            take();
        }
    }

    @Override
    public void close() {
        take();
        lanes.finish();
    }

    private void take() {
        RowBatch full = batch;
        int before = rows;
        List<Runnable> work = new ArrayList<>();
        work.add(() -> nameRows(full, before));
        columns.forEach(column -> work.add(() -> fill(column, full, rowsBefore + before)));
        rows += full.rows();
        batch = lanes.start(full, work).orElseGet(() -> new RowBatch(fields));
    }

    private void nameRows(RowBatch full, int before) {
        for (int row = 0; row < full.rows(); row++) {
            boolean namesList = listColumn >= 0 && !full.isBlank(row, listColumn);
            boolean namesId = idColumn >= 0 && !full.isBlank(row, idColumn);
            if (namesList && namesId) {
                table.startRow(
                        full.letters(),
                        full.start(row, listColumn),
                        full.end(row, listColumn),
                        full.start(row, idColumn),
                        full.end(row, idColumn));
            } else {
                table.startRow(
                        namesList ? full.text(row, listColumn) : listName,
                        namesId ? full.text(row, idColumn) : "row-" + (before + row + 1));
            }
        }
    }

    private static void fill(Column column, RowBatch full, int before) {
        column.cells().fillTo(before);
        for (int row = 0; row < full.rows(); row++) {
            column.cells().add(full.letters(), full.start(row, column.field()), full.end(row, column.field()));
        }
    }
}
