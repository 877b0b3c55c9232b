package org.toll.app.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.toll.ledger.ClaimId;
import org.toll.report.Block;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Table;

/** Tables as CSV: unrounded numbers, and the ids of the claims behind each row. */
public final class CsvTables {
    private CsvTables() {}

    /**
     * Writes every table of the report as {@code <id>.csv}.
     *
     * @throws IOException if the folder cannot be written
     */
    public static void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Figure figure) {
                    write(figure.table(), folder.resolve(figure.id() + ".csv"));
                } else if (block instanceof Block.Tabular tabular) {
                    write(tabular.table(), folder.resolve(tabular.id() + ".csv"));
                }
            }
        }
    }

    private static void write(Table table, Path file) throws IOException {
        Files.writeString(file, render(table), StandardCharsets.UTF_8);
    }

    static String render(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> header = new ArrayList<>();
            table.columns().forEach(column -> header.add(column.key()));
            header.add("claim_ids");
            csv.writeRecord(header);
            for (List<Table.Cell> row : table.rows()) {
                csv.writeRecord(fields(table.columns(), row));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> fields(List<Table.Column> columns, List<Table.Cell> row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Table.Cell cell = row.get(i);
            fields.add(columns.get(i).isNumeric() ? number(cell.value()) : harmless(cell.text()));
        }
        fields.add(row.stream()
                .flatMap(cell -> cell.claims().stream())
                .map(ClaimId::value)
                .distinct()
                .collect(Collectors.joining(" ")));
        return fields;
    }

    /** Empty for an open or missing end. */
    private static String number(OptionalDouble cell) {
        if (cell.isEmpty()) {
            return "";
        }
        double value = cell.getAsDouble();
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** A spreadsheet must not take words for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
