package org.toll.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.toll.base.Provenance;
import org.toll.report.Block;
import org.toll.report.CitedClaim;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.Sentence;

/** A report as JSON, complete: every sentence, figure, table, claim, and how it was made. See {@code docs/report-json.md}. */
public final class JsonReport {
    /** Goes up when a field changes its meaning or goes away; new fields do not count. */
    private static final int SCHEMA = 1;

    private JsonReport() {}

    public static String render(Report report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Json.print(out, json -> report(json, report));
        out.flush();
        return text.toString();
    }

    private static void report(JsonGenerator json, Report report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("title", report.title());
        sentences(json, "summary", report.summary());
        json.writeArrayFieldStart("sections");
        for (Section section : report.sections()) {
            section(json, section);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (CitedClaim cited : report.sources()) {
            ClaimJson.write(json, cited);
        }
        json.writeEndArray();
        provenance(json, report.provenance());
        json.writeEndObject();
    }

    private static void section(JsonGenerator json, Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("title", section.title());
        json.writeArrayFieldStart("blocks");
        for (Block block : section.blocks()) {
            json.writeStartObject();
            block(json, block);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void block(JsonGenerator json, Block block) throws IOException {
        if (block instanceof Block.Prose prose) {
            json.writeStringField("kind", "prose");
            sentences(json, "sentences", prose.sentences());
        } else if (block instanceof Block.Figure figure) {
            json.writeStringField("kind", "figure");
            json.writeStringField("id", figure.id());
            json.writeStringField("title", figure.title());
            json.writeStringField("description", figure.description());
            json.writeStringField("note", figure.note());
            json.writeFieldName("plot");
            PlotJson.write(json, figure.drawing());
            json.writeFieldName("rows");
            TableJson.write(json, figure.table());
        } else if (block instanceof Block.Tabular tabular) {
            json.writeStringField("kind", "table");
            json.writeStringField("id", tabular.id());
            json.writeStringField("title", tabular.title());
            json.writeStringField("note", tabular.note());
            json.writeFieldName("rows");
            TableJson.write(json, tabular.table());
        } else if (block instanceof Block.Maps maps) {
            json.writeStringField("kind", "maps");
            json.writeStringField("id", maps.id());
            json.writeStringField("title", maps.title());
            json.writeStringField("description", maps.description());
            json.writeStringField("note", maps.note());
        }
    }

    private static void sentences(JsonGenerator json, String name, List<Sentence> sentences) throws IOException {
        json.writeArrayFieldStart(name);
        for (Sentence sentence : sentences) {
            json.writeStartObject();
            json.writeStringField("text", sentence.text());
            TableJson.claims(json, sentence.claims());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("method", provenance.method());
        json.writeStringField("version", provenance.version());
        json.writeStringField("as_of", provenance.asOf().toString());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : provenance.parameters().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        if (provenance.seed().isPresent()) {
            json.writeNumberField("seed", provenance.seed().getAsLong());
        }
        json.writeArrayFieldStart("inputs");
        for (String input : provenance.inputs()) {
            json.writeString(input);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
