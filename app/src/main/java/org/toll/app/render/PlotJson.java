package org.toll.app.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.toll.report.Dots;
import org.toll.report.Drawing;
import org.toll.report.Plot;

/** A drawing as JSON: what is drawn, so that it can be drawn again elsewhere. */
final class PlotJson {
    private PlotJson() {}

    static void write(JsonGenerator json, Drawing drawing) throws IOException {
        if (drawing instanceof Plot plot) {
            plot(json, plot);
        } else if (drawing instanceof Dots dots) {
            dots(json, dots);
        }
    }

    private static void dots(JsonGenerator json, Dots dots) throws IOException {
        json.writeStartObject();
        json.writeStringField("x", dots.unit());
        json.writeNumberField("reference", dots.reference());
        json.writeStringField("below", dots.below());
        json.writeStringField("above", dots.above());
        json.writeArrayFieldStart("heaps");
        for (Dots.Row row : dots.rows()) {
            json.writeStartObject();
            json.writeStringField("name", row.label());
            json.writeArrayFieldStart("values");
            for (double value : row.values()) {
                json.writeNumber(value);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void plot(JsonGenerator json, Plot plot) throws IOException {
        json.writeStartObject();
        json.writeStringField("y", plot.unit());
        json.writeBooleanField("from_zero", plot.fromZero());
        json.writeArrayFieldStart("layers");
        for (Plot.Layer layer : plot.layers()) {
            json.writeStartObject();
            json.writeStringField("name", layer.name());
            layer(json, layer);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void layer(JsonGenerator json, Plot.Layer layer) throws IOException {
        if (layer instanceof Plot.Band band) {
            json.writeStringField("kind", "band");
            json.writeArrayFieldStart("spans");
            for (Plot.Span span : band.spans()) {
                json.writeStartObject();
                json.writeStringField("day", span.day().toString());
                ClaimJson.interval(json, span.interval());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (layer instanceof Plot.Marks marks) {
            json.writeStringField("kind", marks.isIndirect() ? "indirect_marks" : "marks");
            marks(json, marks.marks());
        } else if (layer instanceof Plot.Line line) {
            json.writeStringField("kind", "line");
            points(json, line.points());
        } else if (layer instanceof Plot.Bars bars) {
            json.writeStringField("kind", "bars");
            points(json, bars.points());
        }
    }

    private static void marks(JsonGenerator json, List<Plot.Mark> marks) throws IOException {
        json.writeArrayFieldStart("marks");
        for (Plot.Mark mark : marks) {
            json.writeStartObject();
            json.writeStringField("day", mark.day().toString());
            ClaimJson.interval(json, mark.bounds());
            ClaimJson.number(json, "central", mark.point());
            json.writeStringField("label", mark.label());
            json.writeStringField("claim", mark.claim().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void points(JsonGenerator json, List<Plot.Point> points) throws IOException {
        json.writeArrayFieldStart("points");
        for (Plot.Point point : points) {
            json.writeStartObject();
            json.writeStringField("day", point.day().toString());
            json.writeFieldName("value");
            ClaimJson.number(json, point.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
