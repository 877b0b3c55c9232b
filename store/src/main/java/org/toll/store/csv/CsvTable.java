package org.toll.store.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.toll.base.InvalidInput;

/**
 * A CSV file with a header row, in UTF-8 with or without a byte order mark.
 *
 * @param name of the file, for messages
 * @param columns headings in lower case, trimmed
 * @param rows in the order of the file
 */
public record CsvTable(String name, List<String> columns, List<CsvRow> rows) {
    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * @throws InvalidInput if the file cannot be read, is empty, is no UTF-8, names a column twice or has a row of another
     *     length than the header
     */
    public static CsvTable read(Path file) {
        String name = String.valueOf(file.getFileName());
        return parse(name, text(file, name));
    }

    /**
     * @param name for messages
     * @param text of the file
     * @throws InvalidInput as {@link #read}
     */
    public static CsvTable parse(String name, String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(unmarked)) {
            List<String> columns = new ArrayList<>();
            List<CsvRow> rows = new ArrayList<>();
            for (CsvRecord record : reader) {
                if (columns.isEmpty()) {
                    columns.addAll(headings(name, record));
                } else {
                    rows.add(row(name, columns, record));
                }
            }
            if (rows.isEmpty()) {
                throw InvalidInput.of("The file has no rows", name, "It needs a header and at least one row.");
            }
            return new CsvTable(name, columns, rows);
        } catch (CsvParseException malformed) {
            throw InvalidInput.of("Not a CSV file", name, String.valueOf(malformed.getMessage()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether every one of the columns is there. */
    public boolean has(String... wanted) {
        return columns.containsAll(List.of(wanted));
    }

    private static List<String> headings(String name, CsvRecord header) {
        List<String> headings = header.getFields().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (new HashSet<>(headings).size() < headings.size()) {
            throw InvalidInput.of("A column is named twice", headings, "Rename one.")
                    .at(name + ":" + header.getStartingLineNumber());
        }
        return headings;
    }

    private static CsvRow row(String name, List<String> columns, CsvRecord record) {
        String place = name + ":" + record.getStartingLineNumber();
        if (record.getFieldCount() != columns.size()) {
            throw InvalidInput.of(
                            "The row has another number of fields than the header",
                            record.getFieldCount() + " instead of " + columns.size(),
                            "Quote a field that holds a comma.")
                    .at(place);
        }
        return new CsvRow(place, columns, record.getFields());
    }

    private static String text(Path file, String name) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException otherEncoding) {
            throw InvalidInput.of("The file is not UTF-8", name, "Save it as UTF-8.");
        } catch (NoSuchFileException absent) {
            throw InvalidInput.of("There is no such file", file, "Check the path.");
        } catch (IOException unreadable) {
            throw InvalidInput.of("The file cannot be read", file, String.valueOf(unreadable.getMessage()));
        }
    }
}
