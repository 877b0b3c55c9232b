package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.Terminal;

/** A country of one box, a west that is held and grows, with a grey zone along it. */
class FrontCommandsTest {
    @TempDir
    Path folder;

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void draw() throws IOException {
        terminal = new Terminal(folder);
        Files.writeString(
                folder.resolve("land.geojson"), "{\"type\":\"Polygon\",\"coordinates\":[" + ring(30, 34) + "]}");
        Files.writeString(folder.resolve("towns.csv"), "name,country,lon,lat,source\nMiddleton,XA,32.5,47.5,made up\n");
        Files.writeString(folder.resolve("profile.json"), """
                {"id": "mine", "title": "my map", "source": "my-map", "side": "XA", "url": "https://example.org/map",
                 "boundary": "%s", "classes": [
                   {"field": "control", "equals": "held", "control": "held"},
                   {"field": "control", "equals": "grey", "control": "contested"}]}
                """.formatted(
                        folder.resolve("land.geojson").toString().replace("\\", "/")));
        Files.createDirectory(folder.resolve("maps"));
        map("2025-12-01", 32.0);
        map("2026-01-01", 32.1);
        map("2026-02-01", 32.05);
    }

    @Test
    void area_is_told_with_the_grey_zone_as_upper_bound_and_stored_once() {
        assertThat(front("area", "--ledger", "mine.duckdb")).isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("Held, km2").contains("2026-02-01");
        assertThat(terminal.err()).contains("3 claims added");
        assertThat(front("area", "--ledger", "mine.duckdb")).isEqualTo(Exit.OK);
        assertThat(terminal.err()).contains("0 claims added to mine.duckdb, 3 already there");
    }

    @Test
    void change_of_each_month_is_told_net_and_gross() {
        assertThat(front("change", "--snapshots", "--json")).isEqualTo(Exit.OK);
        assertThat(terminal.out())
                .contains("\"period\" : \"2025-12\"")
                .contains("\"period\" : \"2026-01\"")
                .contains("\"gained_over_snapshots_km2\"");
    }

    @Test
    void the_line_runs_across_the_country() {
        assertThat(front("line", "--period", "2025-12")).isEqualTo(Exit.OK);
        // The meridian arc of 3 degrees, 333.5 km, less the insets.
        assertThat(terminal.out()).contains("329.");
    }

    @Test
    void a_town_is_told_its_distance() {
        assertThat(front("town", "--town", "Middleton", "--gazetteer", "towns.csv"))
                .isEqualTo(Exit.OK);
        // 0.5 degrees of longitude at 47.5 N are 37.65 km, and the nearest point lies a little off the parallel.
        assertThat(terminal.out()).contains("Middleton").contains("37.7");
    }

    @Test
    void own_months_are_compared_with_the_figures_of_a_ledger() {
        front("change", "--ledger", "mine.duckdb");
        assertThat(front("compare", "--period", "2025-12", "--ledger", "mine.duckdb"))
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("gross gain, end to end").contains("Reproduced");
    }

    @Test
    void a_report_is_written_with_small_maps_and_tables() throws IOException {
        assertThat(front("report", "--out", "out")).isEqualTo(Exit.OK);
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("class=\"map-gained\"")
                .contains("class=\"map-lost\"")
                .contains("class=\"map-contested\"");
        assertThat(folder.resolve("out/tables/front-change.csv")).exists();
    }

    @Test
    void what_is_missing_is_told_in_words() {
        assertThat(terminal.run("front", "area", "nowhere", "--profile", "plain"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("No such folder or file: 'nowhere'");
        assertThat(terminal.run("front", "area", "maps", "--profile", "unknown"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("deepstate-mirror");
        assertThat(front("compare")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("--period");
    }

    private int front(String command, String... more) {
        String[] arguments = new String[5 + more.length];
        String[] first = {
            "front",
            command,
            "maps",
            "--profile",
            folder.resolve("profile.json").toString()
        };
        System.arraycopy(first, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return terminal.run(arguments);
    }

    private void map(String day, double edge) throws IOException {
        Files.writeString(
                folder.resolve("maps").resolve("map_" + day + ".geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[%s,%s]}"
                        .formatted(feature("held", ring(30, edge)), feature("grey", ring(edge, edge + 0.05))));
    }

    private static String feature(String control, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"control\":\"" + control
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    private static String ring(double west, double east) {
        return "[[%1$s,46],[%2$s,46],[%2$s,49],[%1$s,49],[%1$s,46]]".formatted(west, east);
    }
}
