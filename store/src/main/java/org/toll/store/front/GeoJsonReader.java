package org.toll.store.front;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.toll.base.InvalidInput;

/**
 * Reads GeoJSON (RFC 7946) as a stream of features: a FeatureCollection, a single Feature or a bare geometry. Memory is that of the
 * largest feature, whatever the size of the file.
 */
final class GeoJsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private final JsonParser parser;
    private final FeatureSink sink;
    private final GeometryReader geometry;

    private GeoJsonReader(JsonParser parser, FeatureSink sink) {
        this.parser = parser;
        this.sink = sink;
        geometry = new GeometryReader(parser);
    }

    /**
     * @throws InvalidInput if the text is not GeoJSON, is cut off, or is not in degrees; with line and column
     */
    static void read(InputStream in, FeatureSink sink) throws IOException {
        try (JsonParser parser = JSON.createParser(in)) {
            GeoJsonReader reader = new GeoJsonReader(parser, sink);
            try {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw InvalidInput.of("Not GeoJSON", parser.getText(), "Expected an object.");
                }
                reader.object();
            } catch (InvalidInput invalid) {
                throw invalid.at(reader.place());
            } catch (StreamReadException malformed) {
                throw InvalidInput.of(
                                "Broken or truncated JSON",
                                malformed.getOriginalMessage(),
                                "Fetch the file again; nothing of it was used.")
                        .at(reader.place());
            }
        }
    }

    private String place() {
        var location = parser.currentLocation();
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    /** A collection, a feature or a geometry: which one shows in its members, in whatever order they come. */
    private void object() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        boolean isFeature = false;
        geometry.begin();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "features" -> features();
                case "crs" -> requireDegrees(textWithin());
                case "properties" -> {
                    isFeature = true;
                    properties(properties);
                }
                case "geometry" -> {
                    isFeature = true;
                    if (value == JsonToken.START_OBJECT) {
                        geometry.members();
                    }
                }
                case "type", "coordinates", "geometries" -> geometry.member(name);
                default -> parser.skipChildren();
            }
        }
        if (isFeature || geometry.isPresent()) {
            geometry.deliver(properties, sink);
        }
    }

    private void features() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw InvalidInput.of("'features' is not a list", parser.getText(), "Check the file.");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw InvalidInput.of("A feature is not an object", parser.getText(), "Check the file.");
            }
            new GeoJsonReader(parser, sink).object();
        }
    }

    private void properties(Map<String, String> properties) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                properties.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    /** All texts within the current value. */
    private String textWithin() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                text.append(parser.getText()).append(' ');
            }
            if (depth == 0) {
                return text.toString();
            }
        }
    }

    private static void requireDegrees(String crs) {
        boolean isDegrees =
                crs.isEmpty() || crs.contains("CRS84") || crs.contains("EPSG::4326") || crs.contains("EPSG:4326");
        if (!isDegrees) {
            throw InvalidInput.of(
                    "The file names another reference system than WGS84 degrees",
                    crs,
                    "Convert it to EPSG:4326, longitude first.");
        }
    }
}
