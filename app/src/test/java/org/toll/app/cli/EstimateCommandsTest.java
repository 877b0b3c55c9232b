package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.Terminal;
import org.toll.base.Citation;
import org.toll.estimate.excess.AgeBand;
import org.toll.estimate.excess.DeathTable;
import org.toll.estimate.excess.Deaths;
import org.toll.estimate.excess.RussianDeaths;
import org.toll.testing.SharedData;

class EstimateCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void writes_the_register() throws IOException {
        terminal = new Terminal(folder);
        StringBuilder csv = new StringBuilder("year,sex,age,deaths,cause\n");
        for (int year : RussianDeaths.all().years(RussianDeaths.REGION)) {
            for (AgeBand age : RussianDeaths.DESIGN.ages()) {
                append(csv, RussianDeaths.all(), year, age, "all");
                append(csv, RussianDeaths.hiv(), year, age, "hiv");
            }
        }
        Files.writeString(folder.resolve("deaths.csv"), csv);
    }

    @Test
    void excess_prints_every_specification_and_says_which_it_refused() {
        assertThat(terminal.run(
                        "estimate",
                        "excess",
                        "deaths.csv",
                        "--war-years",
                        "2022,2023",
                        "--skip",
                        "2020,2021",
                        "--json"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        JsonNode rows = json();
        assertThat(rows).hasSize(8 * 3);
        assertThat(rows.findValues("excess").stream().map(JsonNode::asDouble))
                .anyMatch(excess -> Math.abs(excess - 37_863.9) < 0.06);
        assertThat(terminal.err())
                .contains("not estimated: one cause removed, linear, 10 years")
                .contains("2010");
    }

    @Test
    void excess_shows_bands_as_a_table() {
        assertThat(terminal.run(
                        "estimate",
                        "excess",
                        "deaths.csv",
                        "--war-years",
                        "2022,2023",
                        "--skip",
                        "2020,2021",
                        "--windows",
                        "5",
                        "--bands"))
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("20-24", "2,868.3", "20,618.0");
    }

    @Test
    void excess_goes_into_a_ledger_as_claims() throws IOException {
        assertThat(terminal.run(
                        "estimate",
                        "excess",
                        "deaths.csv",
                        "--war-years",
                        "2022,2023",
                        "--skip",
                        "2020,2021",
                        "--claims",
                        "claims.csv",
                        "--side",
                        "RU",
                        "--source",
                        "register",
                        "--published",
                        "2024-07-01"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(terminal.run("import", "claims.csv", "--ledger", "e.duckdb"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        terminal.run("claims", "--ledger", "e.duckdb", "--json");
        assertThat(json().findValuesAsText("id"))
                .containsExactly("register-excess-total-2022", "register-excess-total-2023");
        assertThat(json().get(0).toString()).contains("excess_mortality").contains("20618");
        assertThat(Files.readString(folder.resolve("claims.csv"))).contains("input deaths.csv sha256:");
    }

    /** The files as they are published: layouts told apart by their headers, a region that needs two specifications, claims. */
    @Test
    void the_published_register_becomes_claims_with_their_inputs() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("estimate", "excess"));
        for (String file : List.of("deaths_national_1990_2023", "hiv_deaths_national_2006_2023")) {
            arguments.add(
                    SharedData.path("data/mortality-russia/" + file + ".csv").toString());
        }
        arguments.addAll(List.of("--war-years", "2022,2023", "--skip", "2020,2021", "--claims", "claims.csv"));
        arguments.addAll(List.of("--side", "RU", "--source", "register", "--published", "2024-07-01"));
        arguments.addAll(List.of("--url", "https://example.org/register"));
        assertThat(terminal.run(arguments.toArray(String[]::new)))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(terminal.run("import", "claims.csv", "--ledger", "r.duckdb"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        terminal.run("claims", "--ledger", "r.duckdb", "--json");
        assertThat(json()).hasSize(2);
        assertThat(json().toString()).contains("excess_mortality", "37864", "https://example.org/register");
        assertThat(Files.readString(folder.resolve("claims.csv")))
                .contains("input deaths_national_1990_2023.csv sha256:")
                .contains(", hiv_deaths_national_2006_2023.csv sha256:")
                .contains("12 specifications from");
    }

    @Test
    void a_file_that_is_not_there_and_a_strange_age_are_told_in_words() {
        assertThat(terminal.run("estimate", "excess", "nowhere.csv", "--war-years", "2022"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("There is no such file");
        assertThat(terminal.run("estimate", "excess", "deaths.csv", "--war-years", "2022", "--ages", "15-49/x"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("Not a width of age bands");
    }

    @Test
    void nowcast_prints_a_row_for_each_period_and_their_sum() throws IOException {
        Files.writeString(
                folder.resolve("named.csv"),
                "period,known_2001-02-28,known_2001-04-30\n2001-01,50,80\n2001-02,30,75\n2001-03,0,60\n2001-04,0,25\n");
        assertThat(terminal.run("estimate", "nowcast", "named.csv", "--fast", "--json"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(json().findValuesAsText("period"))
                .containsExactly("2001-01", "2001-02", "2001-03", "2001-04", "all");
        assertThat(json().get(4).get("next_median").asDouble()).isGreaterThan(240);
        assertThat(terminal.run("estimate", "nowcast", "named.csv", "--as-of", "2001-03-01"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("One vintage says nothing about delays");
    }

    /** Ten weeks by delay: ten dates, of which eight are used. */
    @Test
    void nowcast_takes_a_triangle_of_new_names_by_delay_and_sums_weeks_to_months() throws IOException {
        StringBuilder csv = new StringBuilder("iso_year,iso_week,delay,new\n");
        for (int week = 1; week <= 10; week++) {
            for (int delay = 0; week + delay <= 10; delay++) {
                csv.append("2001,").append(week).append(',').append(delay).append(',');
                csv.append(60 / (1 + delay)).append('\n');
            }
        }
        Files.writeString(folder.resolve("triangle.csv"), csv);
        assertThat(terminal.run("estimate", "nowcast", "triangle.csv", "--fast", "--monthly", "--json"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(json().findValuesAsText("period")).containsExactly("2001-01", "2001-02", "2001-03", "all");
        assertThat(json().get(3).get("known").asDouble()).isEqualTo(triangleNames());
        assertThat(terminal.err()).contains("of 10 dates these are used");
    }

    private static int triangleNames() {
        int sum = 0;
        for (int week = 1; week <= 10; week++) {
            for (int delay = 0; week + delay <= 10; delay++) {
                sum += 60 / (1 + delay);
            }
        }
        return sum;
    }

    @Test
    void a_region_with_a_damaged_year_is_estimated_where_it_can_be_and_the_row_is_named() {
        String wide = SharedData.path("data/mortality-russia/deaths_by_region_wide_1990_2023.csv")
                .toString();
        String regions = SharedData.path("data/mortality-russia/regions.csv").toString();
        assertThat(terminal.run(
                        "estimate",
                        "excess",
                        wide,
                        regions,
                        "--war-years",
                        "2022,2023",
                        "--skip",
                        "2020,2021",
                        "--region",
                        "25",
                        "--windows",
                        "3,5",
                        "--json"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(json().findValues("window_years").stream().map(JsonNode::asInt))
                .isNotEmpty()
                .containsOnly(3);
        assertThat(terminal.err())
                .contains("not estimated: ")
                .contains("deaths_by_region_wide_1990_2023.csv:1749: bands and unknown ages differ");
    }

    @Test
    void methods_lists_every_public_method_that_cites() {
        Set<String> cited = MethodsCommand.METHODS.stream().map(Class::getName).collect(Collectors.toSet());
        Set<String> annotated = new ClassFileImporter()
                        .importPackages(
                                "org.toll.estimate",
                                "org.toll.outlook",
                                "org.toll.front",
                                "org.toll.ledger.lineage",
                                "org.toll.people")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Citation.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(cited).isEqualTo(annotated);
        assertThat(terminal.run("methods")).isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("ExcessMortality", "Demography 62(2)");
    }

    private static void append(StringBuilder csv, DeathTable table, int year, AgeBand age, String cause) {
        Deaths deaths = table.deaths(RussianDeaths.REGION, year, age);
        csv.append("%d,m,%s,%d,%s\n".formatted(year, age, deaths.male(), cause));
        csv.append("%d,f,%s,%d,%s\n".formatted(year, age, deaths.female(), cause));
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(terminal.out());
        } catch (IOException malformed) {
            throw new java.io.UncheckedIOException(malformed);
        }
    }
}
