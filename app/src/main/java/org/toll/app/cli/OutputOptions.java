package org.toll.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.toll.app.Environment;
import org.toll.app.render.TextTable;
import org.toll.ledger.ClaimId;
import org.toll.report.Table;
import picocli.CommandLine.Option;

/** How a command answers: a table for people, JSON for programs. */
final class OutputOptions {
    @Option(names = "--json", description = "Answer as JSON, one document.")
    private boolean isJson;

    boolean isJson() {
        return isJson;
    }

    /** Prints the table as text that fits the terminal, or as a JSON array with an object for each row. */
    void print(Environment environment, Table table) {
        if (!isJson) {
            environment.out().print(TextTable.render(table, environment.columns()));
            return;
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(environment.out())) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (List<Table.Cell> row : table.rows()) {
                writeRow(json, table.columns(), row);
            }
            json.writeEndArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        environment.out().println();
    }

    private static void writeRow(JsonGenerator json, List<Table.Column> columns, List<Table.Cell> row)
            throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Table.Cell cell = row.get(i);
            json.writeFieldName(columns.get(i).key());
            if (cell.value().isPresent()) {
                json.writeNumber(cell.value().getAsDouble());
            } else {
                json.writeString(cell.text());
            }
            if (!cell.claims().isEmpty()) {
                json.writeFieldName(columns.get(i).key() + "_claims");
                json.writeStartArray();
                for (ClaimId claim : cell.claims()) {
                    json.writeString(claim.value());
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }
}
