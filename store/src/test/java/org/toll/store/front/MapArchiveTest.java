package org.toll.store.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.base.InvalidInput;
import org.toll.front.Control;
import org.toll.front.MapSheet;
import org.toll.front.Snapshot;
import org.toll.front.Theatre;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.SeriesMeasure;

class MapArchiveTest {
    private static final String BOX = """
            {"type":"Feature","properties":{%s},"geometry":{"type":"Polygon","coordinates":
            [[[30,47],[31,47],[31,48],[30,48],[30,47]]]}}""";

    @TempDir
    Path folder;

    @Test
    void a_date_in_the_name_is_the_day_of_fetching_and_the_lag_leads_back_to_the_moment_shown() throws IOException {
        write("deepstatemap_data_20260102.geojson", BOX.formatted(""));
        MapArchive archive = MapArchive.open(folder, MapProfiles.load("deepstate-mirror"));
        assertThat(archive.listTimes()).singleElement().satisfies(times -> {
            assertThat(times.fetched().orElseThrow()).isEqualTo("2026-01-02T03:00:00Z");
            assertThat(times.valid()).isEqualTo("2026-01-01T00:00:00Z");
        });
    }

    @Test
    void ten_digits_are_the_unix_time_of_publication() throws IOException {
        write("1675299900.geojson", BOX.formatted("\"fill\":\"#A52714\""));
        MapArchive archive = MapArchive.open(folder, MapProfiles.load("deepstate-raw"));
        assertThat(archive.listTimes().get(0).published()).isEqualTo("2023-02-02T01:05:00Z");
        assertThat(archive.listTimes().get(0).fetched()).isEmpty();
    }

    @Test
    void classes_come_from_colour_and_name_and_the_rest_is_reported() throws IOException {
        write(
                "1675299900.geojson",
                collection(
                        BOX.formatted("\"fill\":\"#a52714\",\"name\":\"x\""),
                        BOX.formatted("\"fill\":\"#bcaaa4\""),
                        BOX.formatted("\"fill\":\"#ff5252\",\"name\":\"Crimea-like\""),
                        BOX.formatted("\"fill\":\"#880e4f\",\"name\":\"Окупований КРИМ /// Occupied Crimea\""),
                        BOX.formatted("\"fill\":\"#123456\",\"name\":\"?\""),
                        "{\"type\":\"Feature\",\"properties\":{\"name\":\"7th division\"},\"geometry\":"
                                + "{\"type\":\"Point\",\"coordinates\":[37.1,48.2]}}"));
        MapSheet sheet =
                MapArchive.open(folder, MapProfiles.load("deepstate-raw")).read(0);
        assertThat(sheet.areas())
                .extracting(MapSheet.Area::control)
                .containsExactly(Control.HELD, Control.CONTESTED, Control.HELD);
        assertThat(sheet.remarks())
                .containsExactly(
                        "1 point features dropped: they may mark positions.",
                        "1 polygon features matched no class and were left out, for instance {fill=#123456, name=?}.");
        assertThat(sheet.toString()).doesNotContain("7th division");
    }

    @Test
    void gzip_and_zip_and_shapefile_give_the_same_ground() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a_20260101.geojson.gz")))) {
            out.write(BOX.formatted("\"layer\":\"control\"").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        // Written by GDAL through geopandas 1.2.0: two boxes, the first with a hole, the second with layer "claimed".
        try (var in = getClass().getResourceAsStream("two_layers_20260102.zip")) {
            Files.copy(Objects.requireNonNull(in), folder.resolve("two_layers_20260102.zip"));
        }
        MapArchive archive = MapArchive.open(folder, MapProfiles.load("isw"));
        Theatre theatre =
                Theatre.around("box", List.of(archive.read(0).areas().get(0).polygon()));
        // GeographicLib through pyproj 3.7.2: box 8376.498721 km2; the hole 30.4 47.4 to 30.6 47.6 takes 335.3.
        assertThat(theatre.draw(archive.read(0)).areaKm2(Control.HELD)).isEqualTo(8376.4987, within(0.001));
        Snapshot shapes = theatre.draw(archive.read(1));
        assertThat(shapes.areaKm2(Control.HELD)).isEqualTo(8376.4987 - 335.3, within(0.5));
        assertThat(shapes.areaKm2(Control.CLAIMED)).isEqualTo(8376.4987, within(0.001));
    }

    @Test
    void a_name_without_a_date_is_refused() throws IOException {
        write("map.geojson", BOX.formatted(""));
        assertThatThrownBy(() -> MapArchive.open(folder, MapProfiles.load("plain")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("holds no date")
                .hasMessageContaining("map.geojson");
    }

    @Test
    void an_impossible_date_is_refused() throws IOException {
        write("map_20260231.geojson", BOX.formatted(""));
        assertThatThrownBy(() -> MapArchive.open(folder, MapProfiles.load("plain")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void two_maps_of_one_moment_are_refused_by_name() throws IOException {
        write("a_20260101.geojson", BOX.formatted(""));
        write("b_20260101.json", BOX.formatted(""));
        assertThatThrownBy(() -> MapArchive.open(folder, MapProfiles.load("plain")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("a_20260101.geojson and b_20260101.json");
    }

    @Test
    void an_empty_folder_is_refused_with_the_pattern_looked_for() {
        assertThatThrownBy(() -> MapArchive.open(folder, MapProfiles.load("deepstate-mirror")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("deepstatemap_data_");
    }

    @Test
    void a_truncated_file_does_not_stop_the_series_and_is_named_in_it() throws IOException {
        write("deepstatemap_data_20260101.geojson", BOX.formatted(""));
        write("deepstatemap_data_20260102.geojson", BOX.formatted("").substring(0, 90));
        write("deepstatemap_data_20260103.geojson", BOX.formatted(""));
        MapArchive archive = MapArchive.open(folder, MapProfiles.load("deepstate-mirror"));
        FrontSeries series =
                SeriesMeasure.of(Boundaries.load("UKR"), Optional.empty()).measure(archive, done -> {});
        assertThat(series.readings()).hasSize(2);
        assertThat(series.unreadable())
                .singleElement()
                .satisfies(bad -> assertThat(bad.reason())
                        .startsWith("deepstatemap_data_20260102.geojson: 2:")
                        .contains("truncated"));
    }

    @Test
    void truncated_archives_and_shapefiles_are_refused_by_name() throws IOException {
        byte[] zip;
        try (var in = getClass().getResourceAsStream("two_layers_20260102.zip")) {
            zip = Objects.requireNonNull(in).readAllBytes();
        }
        Files.write(folder.resolve("torn_20260101.zip"), java.util.Arrays.copyOf(zip, 300));
        Files.write(folder.resolve("short_20260102.shp"), new byte[] {0, 0, 0x27, 0x0A});
        Files.write(folder.resolve("torn_20260103.geojson.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 3});
        MapArchive archive = MapArchive.open(folder, MapProfiles.load("isw"));
        for (int i = 0; i < 3; i++) {
            int index = i;
            assertThatThrownBy(() -> archive.read(index))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageStartingWith(archive.nameOf(index));
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }
}
