package org.toll.store.front;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.front.DrawnPolygon;
import org.toll.front.DrawnRing;

/**
 * Reads a GeoJSON geometry. The type may stand after the coordinates, so rings are told by the depth of their brackets: polygons
 * nest three deep, multipolygons four. Shallower coordinates (points, lines) are passed over without being kept.
 */
final class GeometryReader {
    private final JsonParser parser;
    private final RingBuffer ring = new RingBuffer();
    private final List<DrawnPolygon> polygons = new ArrayList<>();
    private String type = "";

    GeometryReader(JsonParser parser) {
        this.parser = parser;
    }

    void begin() {
        polygons.clear();
        type = "";
    }

    boolean isPresent() {
        return !type.isEmpty() && !type.startsWith("Feature");
    }

    /** Reads the members of a geometry object up to its closing brace. */
    void members() throws IOException {
        int before = polygons.size();
        type = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            member(name);
        }
        if (isPointOrLine()) {
            // A multi-line whose type came last nests like a polygon.
            polygons.subList(before, polygons.size()).clear();
        }
    }

    void member(String name) throws IOException {
        switch (name) {
            case "type" -> type = parser.getText();
            case "coordinates" -> coordinates();
            case "geometries" -> collection();
            default -> parser.skipChildren();
        }
    }

    void deliver(Map<String, String> properties, FeatureSink sink) {
        if (!polygons.isEmpty() && !isPointOrLine()) {
            sink.polygons(properties, List.copyOf(polygons));
        } else if (type.endsWith("Point")) {
            sink.dropped(FeatureSink.Dropped.POINT);
        } else if (type.endsWith("LineString")) {
            sink.dropped(FeatureSink.Dropped.LINE);
        } else {
            sink.dropped(FeatureSink.Dropped.EMPTY);
        }
    }

    private boolean isPointOrLine() {
        return type.endsWith("Point") || type.endsWith("LineString");
    }

    private void collection() throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                members();
            }
        }
        type = "GeometryCollection";
    }

    private void coordinates() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY || isPointOrLine()) {
            parser.skipChildren();
            return;
        }
        // Inside the outermost bracket; the ring depth shows at the first number.
        List<List<DrawnRing>> found = new ArrayList<>();
        int depth = 1;
        int ringDepth = 0;
        List<DrawnRing> polygon = new ArrayList<>();
        while (depth > 0) {
            switch (parser.nextToken()) {
                case START_ARRAY -> depth++;
                case END_ARRAY -> {
                    depth--;
                    if (ringDepth > 0 && depth == ringDepth - 2 && !ring.isEmpty()) {
                        polygon.add(ring.take());
                    } else if (ringDepth > 0 && depth == ringDepth - 3 && !polygon.isEmpty()) {
                        found.add(polygon);
                        polygon = new ArrayList<>();
                    }
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    ringDepth = depth;
                    position(depth);
                    depth--;
                }
                default ->
                    throw InvalidInput.of(
                            "A coordinate is not a number", parser.getText(), "Check the file; NaN is not JSON.");
            }
        }
        found.stream()
                .map(rings -> new DrawnPolygon(rings.get(0), rings.subList(1, rings.size())))
                .forEach(polygons::add);
    }

    /** Reads the rest of a position, altitude and all, up to its closing bracket. */
    private void position(int depth) throws IOException {
        double lon = parser.getDoubleValue();
        if (!parser.nextToken().isNumeric()) {
            throw InvalidInput.of("A position has no latitude", lon, "Give longitude and latitude.");
        }
        double lat = parser.getDoubleValue();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isNumeric()) {
                throw InvalidInput.of("A position holds more than numbers", parser.getText(), "Check the file.");
            }
        }
        if (depth > 4) {
            throw InvalidInput.of("Coordinates are nested too deep", depth + " brackets", "Check the file.");
        }
        // Depth 3 and 4 are polygons and multipolygons; points and lines lie shallower and are never kept.
        if (depth >= 3) {
            ring.add(lon, lat);
        }
    }
}
