package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.ExampleLists;
import org.toll.app.Terminal;

/** Frequencies of a population, from the option to the weights of pairs. */
class LinkPopulationTest {
    @TempDir
    private Path folder = Path.of("unset");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void write() throws IOException {
        terminal = new Terminal(folder);
        ExampleLists.write(folder);
        addRegions("register.csv");
        addRegions("obituaries.csv");
        Files.writeString(
                folder.resolve("surnames.csv"),
                "value,share,birth_region\nКоваль,0.0001,\nКоваль,0.2,Львівська область\nМельник,0.01,\n");
    }

    @Test
    void a_name_that_is_common_at_home_is_worth_less_there() throws IOException {
        double before = bits("plain");
        double after = bits("counted", "--population", "surname=surnames.csv");

        // Of 11 surnames each has a frequency of some 0.09 in the lists, 0.2 in the region: log2(0.09 / 0.2) = -1.2.
        assertThat(after).isBetween(before - 2, before - 0.5);
        assertThat(Files.readString(folder.resolve("counted/report.html")))
                .contains("Frequencies of surname are those of population-surnames.csv");
    }

    @Test
    void a_model_keeps_its_tables_beside_it_and_gives_the_same_links() throws IOException {
        link("first", "--population", "surname=surnames.csv");
        Files.delete(folder.resolve("surnames.csv"));

        assertThat(Files.readString(folder.resolve("first/model.yaml")))
                .contains("population: population-surnames.csv");
        link("second", "--model", "first/model.yaml");
        for (String file : List.of("people.csv", "pairs.csv", "model.yaml", "population-surnames.csv")) {
            assertThat(folder.resolve("second").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("first").resolve(file));
        }
    }

    @Test
    void new_records_are_weighed_by_the_tables_of_the_earlier_run() throws IOException {
        List<String> obituaries = Files.readAllLines(folder.resolve("obituaries.csv"));
        Files.write(folder.resolve("new.csv"), List.of(obituaries.get(0), obituaries.get(1)));
        Files.write(folder.resolve("obituaries.csv"), obituaries.subList(0, 21));
        link("linked", "--population", "surname=surnames.csv");

        assertThat(terminal.run("link", "new.csv", "--against", "linked")).isZero();
        assertThat(folder.resolve("linked/population-surnames.csv")).exists();
        Files.copy(folder.resolve("new.csv"), folder.resolve("newer.csv"));
        assertThat(terminal.run("link", "newer.csv", "--against", "linked", "--population", "surname=surnames.csv"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("--population");
        Files.delete(folder.resolve("linked/population-surnames.csv"));
        assertThat(terminal.run("link", "newer.csv", "--against", "linked")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("population-surnames.csv");
    }

    @Test
    void a_table_that_cannot_be_used_is_refused_with_the_place() throws IOException {
        refuses("name,share\nКоваль,0.1\n", "a column 'value'");
        refuses("value,share,count\nКоваль,0.1,3\n", "either 'share' or 'count'");
        refuses("value,share,birth_region,note\nКоваль,0.1,,\n", "one column of regions at most");
        refuses("value,share\nКоваль,often\n", "bad.csv:2:share");
        refuses("value,share\nКоваль,1.3\n", "above 0 and not above 1");
        refuses("value,share\n,0.3\n", "bad.csv:2:value");
        refuses("value,count\nКоваль,many\n", "bad.csv:2:count");
        refuses("value,share\nКоваль,0.1\nКоваль,0.1\n", "once for each region");
        refuses("value,share\nКоваль,0.9\nМельник,0.8\n", "per cent");
        refuses("value,share,oblast\nКоваль,0.1,Київ\n", "birth_region");
        assertThat(terminal.run("link", "register.csv", "--population", "nickname=surnames.csv"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("nickname").contains("surname");
    }

    @Test
    void people_are_counted_as_well_as_shares_given() throws IOException {
        Files.writeString(folder.resolve("counts.csv"), "value,count\nКоваль,30\nМельник,970\n");
        link("counted", "--population", "surname=counts.csv");

        assertThat(Files.readAllLines(folder.resolve("counted/population-counts.csv")))
                .containsExactly("value,share", "Коваль,0.03", "Мельник,0.97");
    }

    private void refuses(String table, String reason) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), table);
        assertThat(terminal.run("link", "register.csv", "obituaries.csv", "--population", "surname=bad.csv"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains(reason);
        assertThat(folder.resolve("toll-link/people.csv")).doesNotExist();
    }

    /** Weight of the first obituary with its record of the register, both Koval of Lviv. */
    private double bits(String out, String... more) throws IOException {
        link(out, more);
        return Files.readAllLines(folder.resolve(out).resolve("pairs.csv")).stream()
                .filter(line -> line.startsWith("register,0,obituaries,0,"))
                .mapToDouble(line -> Double.parseDouble(line.split(",")[4]))
                .findFirst()
                .orElseThrow();
    }

    private void link(String out, String... more) {
        String[] arguments = new String[7 + more.length];
        List<String> first = List.of("link", "register.csv", "obituaries.csv", "--draws", "0", "--out", out);
        System.arraycopy(first.toArray(String[]::new), 0, arguments, 0, first.size());
        System.arraycopy(more, 0, arguments, first.size(), more.length);
        assertThat(terminal.run(arguments)).isZero();
    }

    /** Kovals are of Lviv, the others of three regions in turn. */
    private void addRegions(String file) throws IOException {
        String[] regions = {"Київська область", "Харківська область", "Одеська область"};
        List<String> lines = Files.readAllLines(folder.resolve(file));
        StringBuilder more = new StringBuilder(lines.get(0) + ",birth_region\n");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            boolean isKoval = cells[1].equals("Коваль") || cells[1].equals("Koval");
            String region = isKoval ? "Львівська область" : regions[cells[1].length() % regions.length];
            more.append(line).append(',').append(region).append('\n');
        }
        Files.writeString(folder.resolve(file), more);
    }
}
