package org.toll.store.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.toll.base.InvalidInput;
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
    private final Executor executor;

    /** @param executor of the work on columns */
    RecordSink(
            String file,
            ReadingOptions options,
            TableBuilder table,
            List<String> notes,
            List<RejectedRow> rejected,
            Executor executor) {
        this.file = file;
        this.options = options;
        this.table = table;
        this.notes = notes;
        this.rejected = rejected;
        this.executor = executor;
    }

    /**
     * @param headings as they stand in the file
     * @return takes the rows that follow
     * @throws InvalidInput if one is named twice, or the id or list column that was asked for is not there
     */
    FileRows header(List<String> headings) {
        List<String> columns = headings.stream().map(RecordSink::heading).toList();
        if (new HashSet<>(columns).size() < columns.size()) {
            throw InvalidInput.of("A column is named twice", columns, "Rename one.")
                    .at(file + ":1");
        }
        int idColumn = index(columns, options.idColumn(), ID_HEADINGS);
        int listColumn = index(columns, options.listColumn(), LIST_HEADINGS);
        if (idColumn < 0) {
            notes.add(file + ": no column is called an id, so a record is called by the number of its row."
                    + " Name the column with --id if there is one.");
        }
        return new FileRows(table, columns, idColumn, listColumn, options.listName(file), executor);
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

    private int index(List<String> columns, Optional<String> wanted, List<String> usual) {
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
