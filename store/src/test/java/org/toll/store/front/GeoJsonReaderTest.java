package org.toll.store.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.front.DrawnPolygon;

class GeoJsonReaderTest {
    private static final String RING = "[[30,47],[31,47],[31,48],[30,47]]";

    private final Recorder found = new Recorder();

    @Test
    void polygons_and_multipolygons_keep_their_holes_and_properties() throws IOException {
        read(collection(
                feature("Polygon", "[" + RING + "," + RING + "]", "\"name\":\"a\",\"n\":1,\"nested\":{\"x\":[1]}"),
                feature("MultiPolygon", "[[" + RING + "],[" + RING + "," + RING + "]]", "")));
        assertThat(found.properties).containsExactly(Map.of("name", "a", "n", "1"), Map.of());
        assertThat(found.polygons).extracting(polygon -> polygon.holes().size()).containsExactly(1, 0, 1);
        assertThat(found.polygons.get(0).shell().at(1).lon()).isEqualTo(31);
    }

    @Test
    void points_and_lines_are_dropped_and_counted() throws IOException {
        read(collection(
                feature("Point", "[37.1,48.2]", "\"name\":\"12th brigade\""),
                feature("MultiPoint", "[[37.1,48.2]]", ""),
                feature("LineString", "[[30,47],[31,47]]", ""),
                feature("MultiLineString", "[" + RING + "]", ""),
                feature("Polygon", "[" + RING + "]", "")));
        assertThat(found.polygons).hasSize(1);
        assertThat(found.properties).containsExactly(Map.of());
        assertThat(found.dropped)
                .containsExactly(
                        FeatureSink.Dropped.POINT,
                        FeatureSink.Dropped.POINT,
                        FeatureSink.Dropped.LINE,
                        FeatureSink.Dropped.LINE);
    }

    @Test
    void the_type_may_come_after_the_coordinates_and_the_properties_after_the_geometry() throws IOException {
        read("{\"type\":\"Feature\",\"geometry\":{\"coordinates\":[" + RING
                + "],\"type\":\"Polygon\"},\"properties\":{\"a\":\"b\"}}");
        read("{\"type\":\"Feature\",\"geometry\":{\"coordinates\":[" + RING + "],\"type\":\"MultiLineString\"}}");
        assertThat(found.polygons).hasSize(1);
        assertThat(found.properties).containsExactly(Map.of("a", "b"));
        assertThat(found.dropped).containsExactly(FeatureSink.Dropped.LINE);
    }

    @Test
    void a_collection_of_geometries_gives_its_polygons_only() throws IOException {
        read("{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]},"
                + "{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}]}");
        assertThat(found.polygons).hasSize(1);
    }

    @Test
    void empty_geometries_are_counted() throws IOException {
        read("{\"type\":\"FeatureCollection\",\"features\":["
                + "{\"type\":\"Feature\",\"properties\":{},\"geometry\":null},"
                + feature("Polygon", "[]", "") + "]}");
        assertThat(found.dropped).containsExactly(FeatureSink.Dropped.EMPTY, FeatureSink.Dropped.EMPTY);
    }

    @Test
    void altitudes_are_passed_over() throws IOException {
        read(feature("Polygon", "[[[30,47,100],[31,47,1],[31,48,0],[30,47,100]]]", ""));
        assertThat(found.polygons.get(0).shell().size()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 80, 120, 150, 180})
    void truncated_json_is_refused_with_line_and_column(int length) {
        String whole =
                collection(feature("Polygon", "[" + RING + "]", "\"name\":\"a\""), feature("Point", "[1,2]", ""));
        assertThatThrownBy(() -> read(whole.substring(0, length)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("1:")
                .hasMessageContaining("truncated");
    }

    @Test
    void other_reference_systems_are_refused_by_name_and_by_number() {
        assertThatThrownBy(() -> read("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                        + "{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"features\":[]}"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("EPSG::3857");
        assertThatThrownBy(
                        () -> read(feature("Polygon", "[[[3339584,5942074],[3450904,5942074],[3339584,6106854]]]", "")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("not degrees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"text\"",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[1]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[30]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"30\",47]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[[[30,47]]]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[NaN,47]]]}"
            })
    void what_is_not_geojson_is_refused_with_its_place(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInput.class).hasMessageStartingWith("1:");
    }

    /** 500 MB through a reader whose heap would not hold them: 4 million points, a polygon at either end. */
    @Test
    @Tag("slow")
    void a_file_of_500_mb_is_streamed() throws IOException {
        byte[] points = (feature("Point", "[37.123456,48.123456]", "\"name\":\"mark\"") + ",")
                .repeat(1000)
                .getBytes(StandardCharsets.UTF_8);
        int times = 500_000_000 / points.length + 1;
        InputStream whole = new SequenceInputStream(
                bytes("{\"type\":\"FeatureCollection\",\"features\":[" + feature("Polygon", "[" + RING + "]", "")
                        + ","),
                new SequenceInputStream(
                        new Repeated(points, times), bytes(feature("Polygon", "[" + RING + "]", "") + "]}")));
        Recorder counted = new Recorder() {
            @Override
            public void dropped(Dropped reason) {
                points(1);
            }
        };
        GeoJsonReader.read(whole, counted);
        assertThat(counted.polygons).hasSize(2);
        assertThat(counted.points).isEqualTo(1000L * times);
    }

    private void read(String text) throws IOException {
        GeoJsonReader.read(bytes(text), found);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String type, String coordinates, String properties) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {
        private final byte[] bytes;
        private long left;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] target, int from, int wanted) {
            int start = (int) ((bytes.length - left % bytes.length) % bytes.length);
            int length = (int) Math.min(Math.min(wanted, bytes.length - start), left);
            System.arraycopy(bytes, start, target, from, length);
            left -= length;
            return length == 0 ? -1 : length;
        }
    }

    private static class Recorder implements FeatureSink {
        final List<Map<String, String>> properties = new ArrayList<>();
        final List<DrawnPolygon> polygons = new ArrayList<>();
        final List<Dropped> dropped = new ArrayList<>();
        long points;

        void points(int more) {
            points += more;
        }

        @Override
        public void polygons(Map<String, String> ofFeature, List<DrawnPolygon> found) {
            properties.add(Map.copyOf(ofFeature));
            polygons.addAll(found);
        }

        @Override
        public void dropped(Dropped reason) {
            dropped.add(reason);
        }
    }
}
