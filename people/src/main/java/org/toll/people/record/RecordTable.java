package org.toll.people.record;

import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * Records of one or more named lists with the columns they share, in the order in which they were read. A row number, from 0,
 * is how everything below this package speaks of a record; {@link #key} says which record that is.
 *
 * <p>Immutable. Memory: 4 bytes for each cell, and each distinct text once.
 */
public final class RecordTable {
    private final Column list;
    private final Column id;
    private final List<Column> columns;

    private RecordTable(Column list, Column id, List<Column> columns) {
        this.list = list;
        this.id = id;
        this.columns = columns;
    }

    /**
     * @param list name of the list of each row, nowhere missing
     * @param id of each row within its list, nowhere missing
     * @param columns everything else
     * @throws InvalidInput if columns differ in length, two have one name, or a list or id is missing
     */
    public static RecordTable of(Column list, Column id, List<Column> columns) {
        for (Column column : columns) {
            if (column.size() != id.size() || list.size() != id.size()) {
                throw InvalidInput.of(
                        "Columns of a table are equally long: " + column.name() + " against " + id.size() + " ids",
                        column.size(),
                        "");
            }
        }
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw InvalidInput.of(
                    "Columns of a table have different names",
                    columns.stream().map(Column::name).toList(),
                    "Rename one of the two.");
        }
        for (int row = 0; row < id.size(); row++) {
            if (id.codeAt(row) == Column.MISSING || list.codeAt(row) == Column.MISSING) {
                throw InvalidInput.of("Each row has a list and an id; one is missing in row", row + 1, "");
            }
        }
        return new RecordTable(list, id, List.copyOf(columns));
    }

    /** Number of records. */
    public int size() {
        return id.size();
    }

    /** The record at a row, from 0. */
    public RecordKey key(int row) {
        return new RecordKey(list.textAt(row).orElseThrow(), id.textAt(row).orElseThrow());
    }

    /** The list of each row; its texts are the names of the lists, in order of first appearance. */
    public Column list() {
        return list;
    }

    /** The id of each row within its list; two lists may use one id. */
    public Column id() {
        return id;
    }

    /** All columns but list and id, in the order of the file. */
    public List<Column> columns() {
        return columns;
    }

    /** The column of this name, if there is one. */
    public Optional<Column> findColumn(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
