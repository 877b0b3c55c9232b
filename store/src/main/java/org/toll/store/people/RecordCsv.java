package org.toll.store.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;

/** Reads a CSV file of records: comma, semicolon or tab, quoted or not, in one encoding or several. */
final class RecordCsv {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final String name;
    private final char separator;
    private final CsvLines lines;
    private final RecordSink sink;

    private RecordCsv(String name, char separator, CsvLines lines, RecordSink sink) {
        this.name = name;
        this.separator = separator;
        this.lines = lines;
        this.sink = sink;
    }

    /**
     * @throws InvalidInput if the file has no header or names a column twice
     */
    static void read(Path file, RecordSink sink) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (LenientText text = LenientText.open(Files.newInputStream(file))) {
            CsvLines lines = new CsvLines(text);
            if (!lines.next()) {
                throw InvalidInput.of("The file is empty", name, "It needs a header and at least one row.");
            }
            CsvLines.CsvText header = lines.record();
            RecordCsv csv = new RecordCsv(name, separator(header.text()), lines, sink);
            csv.readRows(csv.headings(header));
            sink.otherEncodings(text.otherLines());
        }
    }

    private List<String> headings(CsvLines.CsvText header) {
        List<String> fields = fields(header.text());
        if (fields == null) {
            throw InvalidInput.of("The header is no CSV", header.text(), "Check its quotes.")
                    .at(name + ":" + header.line());
        }
        return fields;
    }

    private void readRows(List<String> headings) throws IOException {
        Row row = new Row();
        try (FileRows rows = sink.header(headings)) {
            while (lines.next()) {
                if (lines.hasQuotes()) {
                    readQuoted(lines.record(), headings.size(), rows);
                    continue;
                }
                lines.split(separator, row);
                if (row.size() == headings.size()) {
                    rows.add(row);
                } else {
                    sink.reject(lines.line(), lines.text(), otherSize(row.size(), headings.size()));
                }
            }
        }
    }

    private void readQuoted(CsvLines.CsvText record, int expected, FileRows rows) {
        List<String> fields = record.isClosed() ? fields(record.text()) : null;
        if (fields != null && fields.size() == expected) {
            rows.add(Row.of(fields));
        } else {
            reject(record, fields == null ? "a quote is not closed" : otherSize(fields.size(), expected));
        }
    }

    private void reject(CsvLines.CsvText record, String reason) {
        int end = record.text().indexOf('\n');
        if (end < 0) {
            sink.reject(record.line(), record.text(), reason);
        } else {
            lines.takeBackAllButFirstLine(record);
            sink.reject(record.line(), record.text().substring(0, end), reason);
        }
    }

    private static String otherSize(int fields, int expected) {
        return "the row has " + fields + " fields, the header has " + expected;
    }

    /** The fields of a record; null if its quotes are out of place. */
    private @Nullable List<String> fields(String text) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            return reader.iterator().next().getFields();
        } catch (CsvParseException malformed) {
            return null;
        } catch (IOException impossible) {
            throw new IllegalStateException("text in memory could not be read", impossible);
        }
    }

    // Whatever separates most headings separates the fields.
    private static char separator(String header) {
        char best = SEPARATORS[0];
        long most = -1;
        for (char candidate : SEPARATORS) {
            long count = header.chars().filter(letter -> letter == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
