package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.app.ExampleClaims;
import org.toll.app.Terminal;

/** Every command on a small ledger, from its arguments to what is printed and written. */
@TestInstance(Lifecycle.PER_CLASS)
class CommandsTest {
    private static final String[] NONE = {};

    private final Path folder;
    private final Terminal terminal;

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder);
    }

    @BeforeAll
    void imports_a_file_into_a_new_ledger() throws IOException {
        ExampleClaims.write(folder);
        assertThat(terminal.run("import", "my-claims.csv", "--ledger", "my.duckdb"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("added, 0 already there.");
    }

    @Test
    void importing_twice_adds_nothing_and_says_so() {
        assertThat(terminal.run("import", "my-claims.csv", "--ledger", "my.duckdb", "--json"))
                .isEqualTo(Exit.OK);
        assertThat(json().get("added").asInt()).isZero();
        assertThat(json().get("already_there").asInt()).isGreaterThanOrEqualTo(11);
    }

    @Test
    void a_dry_run_makes_no_ledger() {
        assertThat(terminal.run("import", "my-claims.csv", "--ledger", "never.duckdb", "--dry-run"))
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("would be added").contains("Nothing was changed.");
        assertThat(folder.resolve("never.duckdb")).doesNotExist();
    }

    @Test
    void claims_are_filtered_by_side_metric_period_source_and_day_of_knowledge() {
        terminal.run("claims", "--ledger", "my.duckdb", "--metric", "killed", "--side", "XA", "--period", "2025-12");
        assertThat(terminal.out()).contains("minister-12", "alliance-12").doesNotContain("other-25", "minister-goal");
        terminal.run("claims", "--ledger", "my.duckdb", "--metric", "killed", "--as-of", "2026-01-15");
        assertThat(terminal.out()).contains("alliance-12").doesNotContain("minister-12");
        terminal.run("claims", "--ledger", "my.duckdb", "--source", "minister", "--json");
        assertThat(json().findValuesAsText("id")).containsExactly("minister-12", "minister-goal");
        assertThat(json().get(1).get("is_evidence").asBoolean()).isFalse();
    }

    @Test
    void contradictions_name_the_claims_that_clash() {
        assertThat(terminal.run("contradictions", "--ledger", "my.duckdb", "--json"))
                .isEqualTo(Exit.OK);
        assertThat(json().toString()).contains("minister-12").contains("staff-12");
    }

    @Test
    void sources_are_listed_with_the_number_of_their_claims() {
        terminal.run("sources", "--ledger", "my.duckdb", "--json");
        assertThat(json().findValuesAsText("id")).contains("general-staff", "minister");
        assertThat(json().get(0).get("claims").isInt()).isTrue();
    }

    @Test
    void an_untouched_ledger_verifies_and_its_checkpoint_can_be_kept() {
        assertThat(terminal.run("verify", "--ledger", "my.duckdb", "--write-checkpoint", "kept.txt"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("all as they were appended");
        assertThat(terminal.run("verify", "--ledger", "my.duckdb", "--checkpoint", "kept.txt", "--json"))
                .isEqualTo(Exit.OK);
        assertThat(json().get("intact").asBoolean()).isTrue();
    }

    @Test
    void an_altered_entry_is_named_and_the_exit_code_says_no() throws IOException, SQLException {
        Path altered = Files.copy(folder.resolve("my.duckdb"), folder.resolve("altered.duckdb"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + altered);
                Statement statement = connection.createStatement()) {
            statement.execute("update toll_entry set body = replace(body, '35000', '36000') where key = 'minister-12'");
        }
        assertThat(terminal.run("verify", "--ledger", "altered.duckdb")).isEqualTo(Exit.NO);
        assertThat(terminal.out()).startsWith("ALTERED: entry").contains("minister-12");
        assertThat(terminal.run("verify", "--ledger", "altered.duckdb", "--json"))
                .isEqualTo(Exit.NO);
        assertThat(json().get("altered_entry").asText()).contains("minister-12");
    }

    @Test
    void what_is_exported_can_be_imported_again() {
        assertThat(terminal.run("export", "--ledger", "my.duckdb", "--out", "all.csv", "--json"))
                .isEqualTo(Exit.OK);
        assertThat(json().get("claims").asInt()).isEqualTo(11);
        assertThat(terminal.run("import", "all.csv", "--ledger", "my.duckdb")).isEqualTo(Exit.OK);
        assertThat(terminal.out()).startsWith("0 records added");
    }

    @Test
    void assess_writes_a_report_and_says_where_it_lies() throws IOException {
        assertThat(terminal.run("assess", "--ledger", "my.duckdb", "--fast", "--out", "my-report"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        Path html = folder.resolve("my-report/report.html");
        assertThat(terminal.out()).endsWith("Report: " + html + "\n");
        assertThat(html).content().startsWith("<!doctype html>");
        assertThat(folder.resolve("my-report/tables/killed-by-month.csv"))
                .content()
                .contains("2025-12,20000,");
        terminal.run("assess", "--ledger", "my.duckdb", "--fast", "--out", "my-report", "--json");
        assertThat(terminal.out()).isEqualTo(Files.readString(folder.resolve("my-report/report.json")));
        terminal.run("assess", "--ledger", "my.duckdb", "--fast", "--out", "my-report", "--quiet");
        assertThat(terminal.out()).isEqualTo("Report: " + html + "\n");
    }

    @Test
    void a_side_with_a_single_claim_gets_a_report_too() {
        assertThat(terminal.run("assess", "--ledger", "my.duckdb", "--side", "XB", "--fast"))
                .isEqualTo(Exit.OK);
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("3,000 to 5,000 killed (one origin: Research group)");
    }

    @Test
    void assess_leads_with_the_model_and_leaves_it_out_on_request() {
        terminal.run("assess", "--ledger", "my.duckdb", "--fast");
        assertThat(terminal.out().replaceAll("\\s+", " "))
                .contains("the model puts the killed of XA in December 2025 at", "Confidence in these numbers is");
        String first = terminal.out();
        terminal.run("assess", "--ledger", "my.duckdb", "--fast");
        assertThat(terminal.out()).isEqualTo(first);
        terminal.run("assess", "--ledger", "my.duckdb", "--no-model");
        assertThat(terminal.out()).doesNotContain("the model puts");
    }

    @Test
    void a_forecast_is_kept_once_and_never_read_as_evidence() {
        terminal.run("import", "my-claims.csv", "--ledger", "kept.duckdb");
        String[] command = {"assess", "--ledger", "kept.duckdb", "--fast", "--store-forecast", "--quiet"};
        assertThat(terminal.run(command)).as(terminal.err()).isEqualTo(Exit.OK);
        assertThat(terminal.err()).contains("forecasts kept, 0 were there already");
        assertThat(terminal.run(command)).isEqualTo(Exit.OK);
        assertThat(terminal.err()).contains("toll: 0 forecasts kept");
        terminal.run("claims", "--ledger", "kept.duckdb", "--source", "toll", "--as-of", "2026-02-01", "--limit", "1");
        assertThat(terminal.out()).contains("(projection)");
    }

    @Test
    void a_forecast_cannot_be_kept_in_the_bundled_ledger() {
        assertThat(terminal.run("assess", "--store-forecast")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("--ledger my.duckdb");
    }

    @Test
    void outlook_reads_scenarios_and_names_the_line_it_cannot_read() throws IOException {
        Files.writeString(folder.resolve("s.txt"), "name: Cut\nrecruits: fewer");
        assertThat(terminal.run("outlook", "--ledger", "my.duckdb", "--fast", "--scenario", "s.txt"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("s.txt:2: The line cannot be read");
        Files.writeString(folder.resolve("s.txt"), "name: Cut\nrecruits: -25% over 3 months from 2026-02");
        assertThat(terminal.run("outlook", "--ledger", "my.duckdb", "--fast", "--scenario", "s.txt"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("Are they replaced?");
    }

    @Test
    void backtest_puts_its_table_between_the_marks_of_a_page() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "as-of 2026-01-10\ntruth 2026-01-31\n");
        Path page = Files.writeString(
                folder.resolve("page.md"), "before\n<!-- backtest:begin -->\nold\n<!-- backtest:end -->\nafter\n");
        assertThat(terminal.run(
                        "backtest",
                        "--ledger",
                        "my.duckdb",
                        "--side",
                        "XA",
                        "--plan",
                        "plan.txt",
                        "--write",
                        "page.md"))
                .as(terminal.err())
                .isEqualTo(Exit.OK);
        assertThat(page)
                .content()
                .startsWith("before\n<!-- backtest:begin -->\n| Target |")
                .endsWith("<!-- backtest:end -->\nafter\n")
                .contains("| toll |")
                .doesNotContain("old");
    }

    @Test
    void variants_stand_beside_the_published_model_and_name_the_line_that_cannot_be_read() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "as-of 2026-01-10\ntruth 2026-01-31\n");
        Files.writeString(folder.resolve("v.txt"), "name: limits as numbers\nwithout: limits\n");
        String[] variants = {
            "variants", "--ledger", "my.duckdb", "--side", "XA", "--plan", "plan.txt", "--variants", "v.txt", "--fast"
        };
        assertThat(terminal.run(variants)).as(terminal.err()).isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("as published", "limits as numbers");
        Files.writeString(folder.resolve("v.txt"), "name: x\nprior: hope 1\n");
        assertThat(terminal.run(variants)).isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("v.txt:2: Unknown prior: 'hope'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "outlook",
                "backtest",
                "variants",
                "claims",
                "contradictions",
                "sources",
                "import",
                "export",
                "verify"
            })
    void every_command_has_help_with_an_example_and_answers_as_json(String command) {
        assertThat(terminal.run(command, "--help")).isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains("Example: toll " + command).contains("--json");
    }

    @Test
    void the_root_prints_the_commands_and_the_exit_codes() {
        assertThat(terminal.run(NONE)).isEqualTo(Exit.OK);
        assertThat(terminal.out())
                .contains("Examples:", "Exit codes:", "assess", "verify")
                .doesNotContain("warm-up");
        assertThat(terminal.run("--version")).isEqualTo(Exit.OK);
        assertThat(terminal.out()).contains(TollCommand.version());
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(terminal.out());
        } catch (IOException malformed) {
            throw new AssertionError(terminal.out(), malformed);
        }
    }
}
