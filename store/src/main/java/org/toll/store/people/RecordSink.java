package org.toll.store.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;
import org.toll.people.record.ColumnBuilder;
import org.toll.people.record.TableBuilder;

/** Takes the rows of one file into the table that all files share. */
final class RecordSink {
    private static final List<String> ID_HEADINGS =
            List.of("id", "rec_id", "record_id", "unique_id", "uid", "row_id", "nr", "no", "№", "номер", "ід");
    private static final List<String> LIST_HEADINGS = List.of("list", "source_dataset", "список", "liste");

    private final String file;
    private final ReadingOptions options;
    private final TableBuilder table;
    private final List<String> notes;
    private final List<RejectedRow> rejected;
    private List<String> columns = List.of();
    private int idColumn = -1;
    private int listColumn = -1;
    private ColumnBuilder[] cells = {};
    private long rows;

    RecordSink(
            String file, ReadingOptions options, TableBuilder table, List<String> notes, List<RejectedRow> rejected) {
        this.file = file;
        this.options = options;
        this.table = table;
        this.notes = notes;
        this.rejected = rejected;
    }

    /**
     * @param headings as they stand in the file
     * @throws InvalidInput if one is named twice, or the id or list column that was asked for is not there
     */
    void header(List<String> headings) {
        columns = headings.stream().map(RecordSink::heading).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw InvalidInput.of("A column is named twice", columns, "Rename one.")
                    .at(file + ":1");
        }
        idColumn = index(options.idColumn(), ID_HEADINGS);
        listColumn = index(options.listColumn(), LIST_HEADINGS);
        cells = new ColumnBuilder[columns.size()];
        for (int column = 0; column < cells.length; column++) {
            if (column != idColumn && column != listColumn) {
                cells[column] = table.column(columns.get(column));
            }
        }
        if (idColumn < 0) {
            notes.add(file + ": no column is called an id, so a record is called by the number of its row."
                    + " Name the column with --id if there is one.");
        }
    }

    /** @param row a field for each heading */
    void row(Row row) {
        rows++;
        table.startRow(listOf(row), idOf(row));
        for (int field = 0; field < cells.length; field++) {
            if (field != idColumn && field != listColumn) {
                table.cell(cells[field], row.letters(), row.start(field), row.end(field));
            }
        }
    }

    void reject(long line, String text, String reason) {
        rejected.add(new RejectedRow(file, line, text, reason));
    }

    void otherEncodings(long lines) {
        if (lines > 0) {
            notes.add(file + ": " + lines + " lines were not UTF-8 and were read as Windows-1251 or Windows-1252."
                    + " Save the file as UTF-8 if their letters look wrong.");
        }
    }

    private String listOf(Row row) {
        String named = text(listColumn, row);
        return named == null ? options.listName(file) : named;
    }

    private String idOf(Row row) {
        String given = text(idColumn, row);
        return given == null ? "row-" + rows : given;
    }

    private static @Nullable String text(int column, Row row) {
        String text = column < 0 ? "" : row.text(column);
        return text.isBlank() ? null : text;
    }

    private int index(Optional<String> wanted, List<String> usual) {
        if (wanted.isPresent()) {
            int found = columns.indexOf(heading(wanted.get()));
            if (found < 0) {
                throw InvalidInput.of("The file has no such column", wanted.get(), "It has " + columns + ".")
                        .at(file + ":1");
            }
            return found;
        }
        return usual.stream()
                .map(columns::indexOf)
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String heading(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
