package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.Terminal;

class EstimateMseCommandTest {
    /** Spina bifida, upstate New York (Madigan and York 1997). */
    private static final String SPINA =
            "A,B,C,count\n0,0,1,60\n0,1,0,49\n0,1,1,4\n1,0,0,247\n1,0,1,112\n1,1,0,142\n1,1,1,12\n";

    @TempDir
    private Path folder = Path.of("unset");

    private Terminal terminal = new Terminal(folder);

    @BeforeEach
    void open() throws IOException {
        terminal = new Terminal(folder);
        Files.writeString(folder.resolve("spina.csv"), SPINA);
    }

    @Test
    void a_table_is_estimated_with_its_disagreement_and_what_it_is_about() {
        assertThat(terminal.run("estimate", "mse", "spina.csv", "--methods", "graphs,loglinear", "--quick"))
                .isZero();
        assertThat(terminal.out())
                .contains("persons, 95 % interval")
                .contains("families of models")
                .contains("Weight 0.")
                .contains("no list could reach")
                .contains("graphs")
                .contains("A  ");
    }

    @Test
    void json_has_a_table_for_each_part() {
        assertThat(terminal.run("estimate", "mse", "spina.csv", "--methods", "graphs", "--quick", "--json"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("{")
                .contains("\"sizes\"")
                .contains("\"sentences\"")
                .contains("\"overlaps\"");
    }

    @Test
    void thresholds_of_the_linkage_are_swept_beside_their_mixture() throws IOException {
        // Labels after the count, as in the published tables of Khartoum.
        StringBuilder rows = new StringBuilder("A,B,C,count,strictness\n");
        SPINA.lines().skip(1).forEach(row -> rows.append(row).append(",loose\n"));
        SPINA.lines()
                .skip(1)
                .map(row -> row.startsWith("1,1,1") ? "1,1,1,3" : row)
                .forEach(row -> rows.append(row).append(",strict\n"));
        rows.append("1,0,0,9,none\n0,1,0,9,none\n0,0,1,9,none\n");
        Files.writeString(folder.resolve("links.csv"), rows);
        assertThat(terminal.run(
                        "estimate", "mse", "links.csv", "--thresholds", "strictness", "--methods", "graphs", "--quick"))
                .isZero();
        assertThat(terminal.out())
                .contains("over 2 thresholds (1 refused)")
                .contains("loose")
                .contains("617 observed")
                .contains("mixture");
        assertThat(terminal.run("estimate", "mse", "links.csv", "--thresholds", "strictness", "--by", "A"))
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void strata_are_estimated_together() throws IOException {
        StringBuilder rows = new StringBuilder("month,A,B,C,count\n");
        for (String month : new String[] {"2024-01", "2024-02"}) {
            SPINA.lines()
                    .skip(1)
                    .forEach(row -> rows.append(month).append(',').append(row).append('\n'));
        }
        Files.writeString(folder.resolve("months.csv"), rows);
        assertThat(terminal.run("estimate", "mse", "months.csv", "--by", "month", "--methods", "graphs", "--quick"))
                .isZero();
        assertThat(terminal.out()).contains("in all strata").contains("2024-02").doesNotContain("lack a label");
        rows.append(",1,0,0,20\n");
        Files.writeString(folder.resolve("months.csv"), rows);
        assertThat(terminal.run("estimate", "mse", "months.csv", "--by", "month", "--methods", "graphs", "--quick"))
                .isZero();
        assertThat(terminal.out()).contains("20 persons lack a label").contains("2024-02");
    }

    @Test
    void several_files_are_tables_drawn_from_the_linkage() throws IOException {
        Files.writeString(folder.resolve("other.csv"), SPINA.replace("142", "112"));
        assertThat(terminal.run("estimate", "mse", "spina.csv", "other.csv", "--methods", "graphs"))
                .isZero();
        assertThat(terminal.out()).contains("over 2 drawn tables (0 refused)").contains("comes from the links");
        assertThat(terminal.run("estimate", "mse", "spina.csv", "other.csv", "--by", "A"))
                .isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void a_table_that_says_nothing_is_refused_in_words() throws IOException {
        Files.writeString(folder.resolve("two.csv"), "A,B,count\n1,0,5\n0,1,5\n1,1,5\n");
        assertThat(terminal.run("estimate", "mse", "two.csv")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("No estimate").contains("fewer than three lists");
        Files.writeString(folder.resolve("half.csv"), "A,B,C,count\n1,0,0,2.5\n");
        assertThat(terminal.run("estimate", "mse", "half.csv")).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("half.csv:2:count");
        assertThat(terminal.run("estimate", "mse", "spina.csv", "--methods", "magic"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.run("estimate", "mse", "absent.csv")).isEqualTo(Exit.LEDGER);
    }

    @Test
    void the_bench_writes_its_table_between_the_marks_of_a_page() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nafter\n");
        assertThat(terminal.run("bench", "mse", "--sets", "1", "--scenario", "indep4", "--page", "page.md"))
                .isZero();
        assertThat(page)
                .content()
                .contains("before\n", "| indep4 | average | 1 |", "after\n")
                .doesNotContain("old");
        assertThat(terminal.run("bench", "mse", "--scenario", "nowhere")).isEqualTo(Exit.BAD_INPUT);
    }
}
