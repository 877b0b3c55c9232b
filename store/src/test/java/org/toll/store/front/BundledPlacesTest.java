package org.toll.store.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.GeometryFactory;
import org.toll.base.InvalidInput;
import org.toll.base.SourceId;
import org.toll.front.LonLat;
import org.toll.front.Theatre;
import org.toll.front.Town;
import org.toll.front.comparison.AreaDefinition;

class BundledPlacesTest {
    @TempDir
    Path folder;

    /** Simferopol, Kyiv, Luhansk, Uzhhorod inside; Rostov, Chisinau, Belgorod outside. */
    @ParameterizedTest
    @CsvSource({
        "34.10, 44.95, true",
        "30.52, 50.45, true",
        "39.31, 48.57, true",
        "22.30, 48.62, true",
        "39.70, 47.23, false",
        "28.86, 47.01, false",
        "36.58, 50.60, false"
    })
    void the_outline_of_ukraine_holds_crimea(double lon, double lat, boolean isInside) throws IOException {
        Theatre theatre = Boundaries.load("UKR");
        var point = new GeometryFactory().createPoint(theatre.project(LonLat.of(lon, lat)));
        assertThat(theatre.outline().contains(point)).isEqualTo(isInside);
    }

    @Test
    void the_outline_has_about_the_country_official_area() throws IOException {
        // 603,628 km2 officially; a 1:50m outline is within a percent.
        assertThat(Boundaries.load("UKR").outline().getArea() / 1e6).isEqualTo(603_628, within(6_036.0));
    }

    @Test
    void the_user_may_bring_an_outline() throws IOException {
        Path file = folder.resolve("island.geojson");
        Files.writeString(
                file, "{\"type\":\"Polygon\",\"coordinates\":[[[179,-18],[-179,-18],[-179,-16],[179,-16],[179,-18]]]}");
        // GeographicLib through pyproj 3.7.2.
        assertThat(Boundaries.load(file.toString()).outline().getArea() / 1e6).isEqualTo(47140.065, within(0.005));
        assertThatThrownBy(() -> Boundaries.load("ATLANTIS"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("UKR");
    }

    @Test
    void towns_lie_in_the_country_are_rounded_and_name_their_source() throws IOException {
        Theatre theatre = Boundaries.load("UKR");
        assertThat(Gazetteer.bundled().listTowns()).hasSizeGreaterThan(20).allSatisfy(town -> {
            var point = new GeometryFactory().createPoint(theatre.project(town.centre()));
            assertThat(theatre.outline().contains(point)).as(town.name()).isTrue();
            assertThat(Math.rint(town.centre().lon() * 100) / 100)
                    .isEqualTo(town.centre().lon());
            assertThat(town.source()).isNotBlank();
        });
        Town town = Gazetteer.bundled().get("pokrovsk");
        assertThat(town.centre()).isEqualTo(LonLat.of(37.18, 48.28));
    }

    @Test
    void a_bad_row_of_a_gazetteer_is_named_by_line() throws IOException {
        Path file = folder.resolve("towns.csv");
        Files.writeString(file, "name,country,lon,lat,source\nA,XX,30,47,me\nB,XX,thirty,47,me\n");
        assertThatThrownBy(() -> Gazetteer.of(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("towns.csv:3:")
                .hasMessageContaining("thirty");
        assertThatThrownBy(() -> Gazetteer.bundled().get("Nowhere")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void definitions_of_published_areas_are_read() throws IOException {
        assertThat(AreaDefinitions.bundled().get(SourceId.of("deepstate")))
                .extracting(AreaDefinition::netting)
                .isEqualTo(AreaDefinition.Netting.NET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deepstate-mirror", "deepstate-raw", "isw", "plain"})
    void bundled_profiles_are_readable(String id) throws IOException {
        assertThat(MapProfiles.load(id).id()).isEqualTo(id);
    }

    @Test
    void a_profile_of_the_user_may_be_wrong_and_then_says_where() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                "{\"id\":\"mine\",\"title\":\"t\",\"source\":\"s\",\"side\":\"XA\",\"classes\":[{\"control\":\"ours\"}]}");
        assertThatThrownBy(() -> MapProfiles.load(file.toString()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("mine.json")
                .hasMessageContaining("ours");
    }
}
