package org.toll.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.toll.ledger.ClaimId;
import org.toll.report.Table;

/** A table as a JSON array with an object for each row. */
final class TableJson {
    private TableJson() {}

    static void write(JsonGenerator json, Table table) throws IOException {
        json.writeStartArray();
        for (List<Table.Cell> row : table.rows()) {
            row(json, table.columns(), row);
        }
        json.writeEndArray();
    }

    /** Cells by the key of their column: numbers unrounded, words as printed; then the claims that the row rests on. */
    private static void row(JsonGenerator json, List<Table.Column> columns, List<Table.Cell> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            Table.Cell cell = row.get(i);
            if (columns.get(i).isNumeric()) {
                ClaimJson.number(json, columns.get(i).key(), cell.value());
            } else {
                json.writeStringField(columns.get(i).key(), cell.text());
            }
        }
        claims(
                json,
                row.stream().flatMap(cell -> cell.claims().stream()).distinct().toList());
        json.writeEndObject();
    }

    static void claims(JsonGenerator json, List<ClaimId> claims) throws IOException {
        json.writeArrayFieldStart("claim_ids");
        for (ClaimId claim : claims) {
            json.writeString(claim.value());
        }
        json.writeEndArray();
    }
}
