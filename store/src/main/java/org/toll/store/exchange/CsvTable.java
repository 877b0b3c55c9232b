package org.toll.store.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A comma-separated file (RFC 4180) with a header, read row by row in bounded memory. Every row must have as many cells as the
 * header: a row of another length is a problem of its own, and reading goes on.
 */
final class CsvTable implements Iterator<Row>, AutoCloseable {
    /** Characters in a cell. The longest cell of a real claims file is a web address of some 400. */
    private static final int LONGEST_CELL = 20_000;

    private static final int MOST_COLUMNS = 200;

    private final String name;
    private final Reader text;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();

    private CsvTable(String name, Reader text, char separator) {
        this.name = name;
        this.text = text;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL * 4)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_CELL * 10)),
                        text)
                .iterator();
        Optional<CsvRecord> first = fetch();
        if (first.isEmpty()) {
            throw ImportRefused.of(name, "The file is empty. A first line with the names of the columns is needed.");
        }
        this.header = first.get().getFields().stream().map(String::strip).toList();
        for (String column : header) {
            if (columns.put(column, columns.size()) != null) {
                throw ImportRefused.of(name + ":1:" + column, "Two columns have this name. Remove or rename one.");
            }
        }
    }

    /**
     * @param separator between cells, usually a comma
     * @throws ImportRefused if the input cannot be read, is empty, or has two columns of one name
     */
    static CsvTable open(Input input, char separator) {
        StrictUtf8 text = StrictUtf8.open(input);
        try {
            return new CsvTable(input.name(), text, separator);
        } catch (ImportRefused refused) {
            closeQuietly(text);
            throw refused;
        }
    }

    String name() {
        return name;
    }

    List<String> header() {
        return header;
    }

    /** The place of a column in the header, or -1. */
    int indexOf(String column) {
        Integer index = columns.get(column);
        return index == null ? -1 : index;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw refused(unreadable);
        }
    }

    /**
     * @throws Row.Refused if the row has more or fewer cells than the header; the next call reads the next row
     */
    @Override
    public Row next() {
        CsvRecord cells = fetch().orElseThrow(NoSuchElementException::new);
        Row row = new TableRow(cells.getFields(), cells.getStartingLineNumber());
        if (cells.getFieldCount() != header.size()) {
            String what = "The row has " + cells.getFieldCount() + " cells, the header " + header.size()
                    + ". Put cells with commas in quotes; if this is the last row, the file is probably cut off.";
            throw new Row.Refused(new Finding(row.place(), what), new NoSuchElementException(what));
        }
        return row;
    }

    private Optional<CsvRecord> fetch() {
        return hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    private ImportRefused refused(RuntimeException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImportRefused refused) {
                return refused;
            }
        }
        Throwable cause = unreadable.getCause() == null ? unreadable : unreadable.getCause();
        return ImportRefused.of(
                name,
                "The table cannot be read: " + unreadable.getMessage() + " (" + cause.getMessage()
                        + "). Check the quotes:"
                        + " each opening quote needs a closing one, and a cell holds at most " + LONGEST_CELL
                        + " characters.");
    }

    private static void closeQuietly(Reader text) {
        try {
            text.close();
        } catch (IOException ignored) {
            // Nothing was written; a failure to close after reading changes nothing.
        }
    }

    @Override
    public void close() {
        closeQuietly(text);
    }

    private final class TableRow extends Row {
        TableRow(List<String> cells, long line) {
            super(cells, line);
        }

        @Override
        String text(String column) {
            int index = indexOf(column);
            return index < 0 ? "" : cells().get(index);
        }

        @Override
        String place() {
            return name + ":" + line();
        }
    }
}
