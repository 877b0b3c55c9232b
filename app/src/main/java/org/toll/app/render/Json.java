package org.toll.app.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toll.report.CitedClaim;
import org.toll.report.Table;

/** JSON documents on a stream: indented, ended by a line feed. The stream stays open. */
public final class Json {
    private Json() {}

    /** Writes one document. */
    @FunctionalInterface
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** Prints any document. */
    public static void print(PrintWriter out, Content content) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
            content.write(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        out.print('\n');
    }

    /** Line feeds on every platform: the same document everywhere. */
    private static final com.fasterxml.jackson.core.util.DefaultIndenter LINES =
            new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n");

    public static void printTable(PrintWriter out, Table table) {
        print(out, json -> TableJson.write(json, table));
    }

    /** An object with an array for each table, by name. */
    public static void printTables(PrintWriter out, Map<String, Table> tables) {
        print(out, json -> {
            json.writeStartObject();
            for (Map.Entry<String, Table> table : new TreeMap<>(tables).entrySet()) {
                json.writeFieldName(table.getKey());
                TableJson.write(json, table.getValue());
            }
            json.writeEndObject();
        });
    }

    public static void printClaims(PrintWriter out, List<CitedClaim> claims) {
        print(out, json -> {
            json.writeStartArray();
            for (CitedClaim claim : claims) {
                ClaimJson.write(json, claim);
            }
            json.writeEndArray();
        });
    }
}
