package org.toll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.app.ExampleClaims;
import org.toll.app.Terminal;

class FaultsTest {
    private final Path folder;

    FaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_misspelt_option_is_told_with_the_one_that_was_meant() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("claims", "--metrik", "killed")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("--metric").contains("See 'toll claims --help'.");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_misspelt_command_is_told_with_the_one_that_was_meant() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("claim")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("toll claims");
    }

    @Test
    void an_unknown_word_of_the_vocabulary_is_told_with_the_words_that_exist() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("claims", "--metric", "deaths")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("deaths").contains("killed_and_wounded");
        assertThat(terminal.run("claims", "--period", "2025-13")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("2025-13").contains("2025-12");
    }

    @Test
    void a_ledger_that_is_not_there_is_a_problem_of_the_ledger() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("claims", "--ledger", "nowhere.duckdb")).isEqualTo(Exit.LEDGER);
        assertThat(terminal.err())
                .startsWith("toll: ")
                .contains("nowhere.duckdb")
                .doesNotContain("\tat ");
    }

    @Test
    void a_file_that_is_no_ledger_is_a_problem_of_the_ledger() throws IOException {
        Terminal terminal = new Terminal(folder);
        Files.writeString(folder.resolve("notes.txt"), "not a ledger".repeat(1000));
        assertThat(terminal.run("claims", "--ledger", "notes.txt")).isEqualTo(Exit.LEDGER);
        assertThat(terminal.err()).contains("notes.txt").doesNotContain("\tat ");
    }

    @Test
    void a_bad_row_is_refused_with_its_place_and_nothing_is_imported() throws IOException {
        Terminal terminal = new Terminal(folder);
        ExampleClaims.writeWith(
                folder,
                "bad,2026-01-01,Minister,,,XA,killed,2025-12-31,2025-12-01,false,,1,,persons,official_claim,claim,C3,,,total");
        assertThat(terminal.run("import", "my-claims.csv", "--ledger", "my.duckdb"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("my-claims.csv:13").contains("Nothing was imported");
        assertThat(terminal.run("claims", "--ledger", "my.duckdb")).isEqualTo(Exit.LEDGER);
        assertThat(terminal.err()).contains("holds no claim yet");
    }

    @Test
    void the_bundled_ledger_takes_no_imports() throws IOException {
        Terminal terminal = new Terminal(folder);
        ExampleClaims.write(folder);
        assertThat(terminal.run("import", "my-claims.csv")).isEqualTo(Exit.USAGE);
        assertThat(terminal.err()).contains("--ledger my.duckdb");
    }

    @Test
    void a_side_nobody_speaks_of_is_told_with_those_that_are_there() throws IOException {
        Terminal terminal = new Terminal(folder);
        ExampleClaims.write(folder);
        terminal.run("import", "my-claims.csv", "--ledger", "my.duckdb");
        assertThat(terminal.run("assess", "--ledger", "my.duckdb", "--side", "ZZ"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(terminal.err()).contains("'ZZ'").contains("XA, XB");
        assertThat(terminal.run("assess", "--ledger", "my.duckdb", "--as-of", "1999-01-01"))
                .isEqualTo(Exit.LEDGER);
        assertThat(terminal.err()).contains("Nothing had been published by 1999-01-01");
    }

    @Test
    void a_report_that_cannot_be_written_is_told_in_words() throws IOException {
        Terminal terminal = new Terminal(folder);
        ExampleClaims.write(folder);
        terminal.run("import", "my-claims.csv", "--ledger", "my.duckdb");
        Files.writeString(folder.resolve("taken"), "a file");
        assertThat(terminal.run("assess", "--ledger", "my.duckdb", "--out", "taken"))
                .isEqualTo(Exit.LEDGER);
        assertThat(terminal.err()).contains("taken").contains("--out").doesNotContain("\tat ");
    }

    @Test
    void a_fault_of_the_program_is_one_line_and_says_how_to_get_more() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.fail(new IllegalStateException("unexpected"))).isEqualTo(Exit.FAULT);
        assertThat(terminal.err())
                .contains("fault of Toll")
                .contains("unexpected")
                .contains("TOLL_TRACE=1")
                .doesNotContain("\tat ");
    }
}
