package org.toll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.base.AsOf;
import org.toll.ledger.ClaimFilter;

/** What a user is told when a file cannot be used as a ledger. */
class LedgerFailuresTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("ledger.duckdb");
    }

    private Ledger write(Path file) {
        return Ledgers.openForWriting(file, LedgerContract.CLOCK);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusalToRead(Path file) {
        return assertThatThrownBy(() -> Ledgers.openForReading(file.toString())).isInstanceOf(LedgerException.class);
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refusalToWrite(Path file) {
        return assertThatThrownBy(() -> write(file)).isInstanceOf(LedgerException.class);
    }

    private void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void a_missing_ledger_is_named_with_the_way_to_make_one() {
        refusalToRead(file()).hasMessageContaining("There is no ledger at").hasMessageContaining("toll import");
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_file_of_another_kind_is_not_touched() throws IOException {
        for (String content : List.of("", "id,published\n", "x".repeat(100_000))) {
            Files.writeString(file(), content);
            refusalToRead(file()).hasMessageContaining("is not a ledger");
            refusalToWrite(file()).hasMessageContaining("is not a ledger");
            assertThat(file()).hasContent(content);
        }
        refusalToRead(folder).hasMessageContaining("is a folder");
    }

    @Test
    void a_database_with_other_tables_is_not_touched() throws SQLException {
        sql(file(), "create table other (i integer)");
        refusalToRead(file()).hasMessageContaining("holds no ledger");
        refusalToWrite(file()).hasMessageContaining("holds other tables (other)");
    }

    @Test
    void a_ledger_of_a_newer_version_asks_for_a_newer_toll() throws SQLException {
        write(file()).close();
        sql(file(), "update toll_ledger set version = 99");
        refusalToRead(file()).hasMessageContaining("written by a newer Toll").hasMessageContaining("Update this one");
        refusalToWrite(file()).hasMessageContaining("written by a newer Toll");
    }

    @Test
    void a_ledger_held_by_another_process_names_that_process() throws IOException, InterruptedException {
        Process holder = AppendingProcess.start(file(), "holder", false);
        try (BufferedReader acknowledged = holder.inputReader()) {
            assertThat(acknowledged.readLine()).startsWith("holder");
            String message = "is in use by process " + holder.pid();
            refusalToRead(file()).hasMessageContaining(message).hasMessageContaining("Wait until it has finished");
            refusalToWrite(file()).hasMessageContaining(message);
        } finally {
            holder.destroyForcibly();
            holder.waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_second_writer_of_the_same_process_is_refused() {
        try (Ledger ledger = write(file())) {
            refusalToWrite(file()).hasMessageContaining("already open for writing in this process");
            refusalToRead(file()).hasMessageContaining("already open in this process");
            assertThat(ledger.size()).isZero();
        }
        write(file()).close();
    }

    @Test
    void several_readers_share_a_ledger() {
        write(file()).close();
        try (Ledger one = Ledgers.openForReading(file().toString());
                Ledger other = Ledgers.openForReading(file().toString())) {
            assertThat(one.size()).isEqualTo(other.size());
        }
    }

    @Test
    void a_folder_without_permission_is_named() {
        Path forbidden = Path.of("/sys/ledger.duckdb");
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/sys")), "needs a folder that not even root may write");
        refusalToWrite(forbidden).hasMessageContaining("/sys").hasMessageContaining("rights");
        refusalToWrite(Path.of("/sys/new/ledger.duckdb")).hasMessageContaining("/sys/new");
    }

    @Test
    void a_full_disk_adds_nothing_and_says_so() throws IOException, InterruptedException {
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "none", folder.toString()), "needs mount");
        try {
            RandomRecords records = new RandomRecords(5);
            try (Ledger ledger = write(file())) {
                ledger.append(records.batch(100).iterator());
                assertThatThrownBy(() -> ledger.append(records.batch(30_000).iterator()))
                        .isInstanceOf(LedgerException.class)
                        .hasMessageContaining("The disk is full")
                        .hasMessageContaining("Nothing was added");
            }
            try (Ledger ledger = Ledgers.openForReading(file().toString())) {
                assertThat(ledger.size()).isEqualTo(100);
                assertThat(ledger.verify().fault()).isEmpty();
            }
        } finally {
            run("umount", folder.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Test
    void an_unreadable_signing_key_stops_the_append_and_leaves_the_ledger_whole() throws IOException {
        Files.writeString(folder.resolve("ledger.duckdb.key"), "not a key\n");
        try (Ledger ledger = write(file())) {
            assertThatThrownBy(
                            () -> ledger.append(new RandomRecords(5).batch(10).iterator()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("is not a signing key of Toll");
            assertThat(ledger.size()).isZero();
            assertThat(ledger.verify().fault()).isEmpty();
        }
    }

    @Test
    void a_lost_key_is_replaced_and_the_ledger_names_both() throws IOException {
        RandomRecords records = new RandomRecords(5);
        for (int i = 0; i < 2; i++) {
            try (Ledger ledger = write(file())) {
                ledger.append(records.batch(10).iterator());
            }
            Files.delete(folder.resolve("ledger.duckdb.key"));
        }
        try (Ledger ledger = Ledgers.openForReading(file().toString())) {
            assertThat(ledger.verify().fault()).isEmpty();
            assertThat(ledger.verify().signers()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_altered_text_is_reported_by_views_too() throws SQLException {
        try (Ledger ledger = write(file())) {
            ledger.append(new RandomRecords(5).batch(10).iterator());
        }
        sql(file(), "update toll_entry set body = '{' where idx = 3");
        try (Ledger ledger = Ledgers.openForReading(file().toString())) {
            assertThatThrownBy(() -> ledger.view(AsOf.parse("2030-01-01"), ClaimFilter.ALL))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("Run toll verify");
        }
    }
}
