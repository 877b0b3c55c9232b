package org.toll.people.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;

/**
 * Collects rows into a {@link RecordTable}. Columns appear as they are first named; a row that does not name one leaves it
 * missing. An id that a list used before gets a number behind it ({@code 17#2}): a row is never lost for its id. Not
 * thread-safe.
 */
public final class TableBuilder {
    private final ColumnBuilder lists = new ColumnBuilder("list");
    private final TextPool ids = new TextPool();
    private final Map<String, ColumnBuilder> columns = new LinkedHashMap<>();
    /** Of each list, by its code, the ids that it has used. */
    private final List<TextCodes> idsOfList = new ArrayList<>();

    private final Map<RecordKey, Integer> uses = new HashMap<>();
    private final List<RecordKey> renamed = new ArrayList<>();

    /**
     * Starts a row.
     *
     * @param list not blank
     * @param id not blank; need not be unique
     */
    public void startRow(String list, String id) {
        if (list.isBlank() || id.isBlank()) {
            throw InvalidInput.of("A row has a list and an id", list + ":" + id, "");
        }
        char[] letters = (list.strip() + id.strip()).toCharArray();
        int split = list.strip().length();
        startRow(letters, 0, split, split, letters.length);
    }

    /**
     * The same for pieces of a longer text, without white space at their ends.
     *
     * @param listFrom first letter of the list
     * @param listTo after its last letter, above {@code listFrom}
     * @param idFrom first letter of the id
     * @param idTo after its last letter, above {@code idFrom}
     */
    public void startRow(char[] letters, int listFrom, int listTo, int idFrom, int idTo) {
        int list = lists.add(letters, listFrom, listTo);
        if (list == idsOfList.size()) {
            idsOfList.add(new TextCodes());
        }
        if (idsOfList.get(list).isNew(letters, idFrom, idTo)) {
            ids.add(letters, idFrom, idTo);
        } else {
            rename(list, new String(letters, listFrom, listTo - listFrom), new String(letters, idFrom, idTo - idFrom));
        }
    }

    /** Sets a cell of the row that was started last; of two for one column the first holds. */
    public void cell(String column, @Nullable String text) {
        ColumnBuilder cells = column(column);
        if (cells.size() < ids.size()) {
            cells.fillTo(ids.size() - 1);
            cells.add(text);
        }
    }

    /**
     * The column of this name, made if need be. Whoever sets many cells can fill columns one by one, each on a thread of its
     * own, so long as a column has no more cells than there are rows when the table is built.
     */
    public ColumnBuilder column(String name) {
        return columns.computeIfAbsent(name, ColumnBuilder::new);
    }

    /** Rows so far. */
    public int rows() {
        return ids.size();
    }

    /** Records whose list had used their id before, under the id that they got instead. */
    public List<RecordKey> renamed() {
        return List.copyOf(renamed);
    }

    /** All rows so far. */
    public RecordTable build() {
        columns.values().forEach(column -> column.fillTo(ids.size()));
        return RecordTable.of(
                lists.build(),
                new Column("id", IntStream.range(0, ids.size()).toArray(), ids.view()),
                columns.values().stream().map(ColumnBuilder::build).toList());
    }

    private void rename(int list, String name, String id) {
        String candidate;
        do {
            candidate = id + "#" + uses.merge(new RecordKey(name, id), 2, (use, step) -> use + 1);
        } while (!idsOfList.get(list).isNew(candidate.toCharArray(), 0, candidate.length()));
        ids.add(candidate.toCharArray(), 0, candidate.length());
        renamed.add(new RecordKey(name, candidate));
    }
}
