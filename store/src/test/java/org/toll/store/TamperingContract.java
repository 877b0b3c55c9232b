package org.toll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toll.ledger.log.SignedNote;

/** Whatever is changed behind the ledger's back is found, and the first entry that it touches is named. On every database. */
abstract class TamperingContract {
    /** Three appends, so that entries 0-9, 10-19 and 20-29 have a checkpoint each. */
    private static final int BATCH = 10;

    private static final int BATCHES = 3;
    private static final int SIZE = BATCH * BATCHES;

    @TempDir
    Path folder;

    private final RandomRecords records = new RandomRecords(3);
    private final Random random = new Random(11);
    private String location = "";
    private @Nullable Engine engine;
    private List<SignedNote> checkpoints = List.of();

    abstract String freshLocation();

    abstract Engine open(String location);

    @BeforeEach
    void fill() {
        location = freshLocation();
        checkpoints = new ArrayList<>();
        for (int i = 0; i < BATCHES; i++) {
            checkpoints.add(append(i));
        }
        engine = open(location);
    }

    private SignedNote append(int hour) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-30T00:00:00Z").plus(Duration.ofHours(hour)), ZoneOffset.UTC);
        try (Ledger ledger = Ledgers.openForWriting(location, folder, clock)) {
            assertThat(ledger.append(records.batch(BATCH).iterator()).alreadyThere())
                    .isZero();
            return ledger.findCheckpoint().orElseThrow();
        }
    }

    @AfterEach
    void close() {
        if (engine != null) {
            engine.close();
        }
    }

    private Connection connection() {
        if (engine == null) {
            throw new IllegalStateException("not open");
        }
        return engine.connection();
    }

    private Verification verify() throws SQLException {
        return Verifier.run(connection(), Optional.empty());
    }

    /** The fault after a change, which is then taken back. */
    private Verification.Fault faultAfter(String sql, @Nullable Object... values) throws SQLException {
        execute(sql, values);
        Verification.Fault fault =
                verify().fault().orElseThrow(() -> new AssertionError("not noticed: " + sql + " " + List.of(values)));
        connection().rollback();
        return fault;
    }

    private void execute(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    @Test
    void an_untouched_ledger_is_intact() throws SQLException {
        Verification found = verify();
        assertThat(found.fault()).isEmpty();
        assertThat(found.entries()).isEqualTo(SIZE);
        assertThat(found.checkpoint().orElseThrow().text())
                .isEqualTo(checkpoints.get(2).text());
    }

    @Test
    void any_altered_value_of_any_entry_is_noticed_and_the_entry_named() throws SQLException {
        List<String> names = List.of(EntryRow.COLUMNS.split(", "));
        for (long index = 0; index < SIZE; index++) {
            for (String column : names.subList(1, names.size())) {
                Object value = value(column, index);
                Object altered = altered(column, value);
                assertThat(faultAfter("update toll_entry set " + column + " = ? where idx = ?", altered, index)
                                .index())
                        .as("%s of entry %d: %s to %s", column, index, value, altered)
                        .isEqualTo(index);
            }
        }
    }

    private @Nullable Object value(String column, long index) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery("select " + column + " from toll_entry where idx = " + index)) {
            row.next();
            return row.getObject(1);
        }
    }

    /** One bit away from the value, where the column's type allows it. */
    private Object altered(String column, @Nullable Object value) {
        if (value == null) {
            return column.endsWith("day") || column.equals("published") ? LocalDate.of(2022, 2, 2) : "XA";
        } else if (value instanceof Long number) {
            return number ^ (1L << random.nextInt(62));
        } else if (value instanceof String text) {
            return flipped(text);
        }
        return LocalDate.parse(value.toString()).plusDays(1L << random.nextInt(8));
    }

    private String flipped(String text) {
        StringBuilder altered = new StringBuilder(text);
        int at = random.nextInt(text.length());
        while (Character.isSurrogate(text.charAt(at))) {
            at = random.nextInt(text.length());
        }
        altered.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(3))));
        return altered.toString();
    }

    @Test
    void a_moved_a_missing_and_a_doubled_entry_are_named() throws SQLException {
        for (long index = 0; index < SIZE; index++) {
            long other = index == 0 ? 1 : index - 1;
            assertThat(faultAfter("delete from toll_entry where idx = ?", index).index())
                    .isEqualTo(index);
            // Exchange of two neighbours, through a free place: PostgreSQL keeps places unique.
            execute("update toll_entry set idx = 1000 where idx = ?", index);
            execute("update toll_entry set idx = ? where idx = ?", index, other);
            assertThat(faultAfter("update toll_entry set idx = ? where idx = 1000", other)
                            .index())
                    .isEqualTo(Math.min(index, other));
            execute("delete from toll_entry where idx < ?", index + 1);
            if (index < SIZE - 1) {
                assertThat(faultAfter("update toll_entry set idx = idx - ?", index + 1)
                                .index())
                        .isZero();
            }
            connection().rollback();
        }
        assertThat(faultAfter("update toll_entry set idx = -1 where idx = 5").index())
                .isEqualTo(-1);
    }

    @Test
    void an_entry_appended_outside_is_named() throws SQLException {
        String copied = EntryRow.COLUMNS.replaceFirst("idx", "idx + 1");
        Verification.Fault fault = faultAfter("insert into toll_entry (" + EntryRow.COLUMNS + ") select " + copied
                + " from toll_entry where idx = " + (SIZE - 1));
        assertThat(fault.index()).isEqualTo(SIZE);
        assertThat(fault.difference()).contains("no checkpoint covers this entry");
    }

    @Test
    void an_entry_rewritten_with_its_hash_betrays_its_append() throws SQLException {
        Object recorded = Objects.requireNonNull(value("recorded", 14));
        Object other = Objects.requireNonNull(value("body", 20));
        String hash = Entry.leafHash(14, (Long) recorded, (String) other).toBase64();
        execute("update toll_entry set body = ?, leaf_hash = ? where idx = 14", other, hash);
        for (String column : EntryRow.COLUMNS.split(", ")) {
            if (!List.of("idx", "recorded", "body", "leaf_hash").contains(column)) {
                execute("update toll_entry set " + column + " = (select t." + column
                        + " from toll_entry t where t.idx = 20) where idx = 14");
            }
        }
        Verification.Fault fault = verify().fault().orElseThrow();
        assertThat(fault.index()).isEqualTo(10);
        assertThat(fault.difference()).contains("entries 10 to 19").contains("rewritten together with its hash");
    }

    @Test
    void any_altered_character_of_a_checkpoint_is_noticed_and_its_entries_named() throws SQLException {
        for (long size : List.of(10L, 20L, 30L)) {
            for (String column : List.of("note", "peaks")) {
                String text = stored(column, size);
                // Every character of the middle one; every seventh of the others.
                for (int at = 0; at < text.length(); at += size == 20 ? 1 : 7) {
                    StringBuilder altered = new StringBuilder(text);
                    altered.setCharAt(at, (char) (text.charAt(at) ^ 1));
                    assertThat(faultAfter(
                                            "update toll_checkpoint set " + column + " = ? where size = ?",
                                            altered.toString(),
                                            size)
                                    .index())
                            .isEqualTo(size - BATCH);
                }
            }
            assertThat(faultAfter("update toll_checkpoint set size = ? where size = ?", size ^ 2, size)
                            .index())
                    .isEqualTo(size - BATCH);
        }
    }

    private String stored(String column, long size) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet row =
                        statement.executeQuery("select " + column + " from toll_checkpoint where size = " + size)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void a_missing_checkpoint_is_noticed() throws SQLException {
        assertThat(faultAfter("delete from toll_checkpoint where size = 20").index())
                .isEqualTo(10);
        assertThat(faultAfter("delete from toll_checkpoint where size = 30").index())
                .isEqualTo(20);
        assertThat(faultAfter("delete from toll_checkpoint").index()).isZero();
    }

    @Test
    void altered_names_and_keys_of_the_log_are_noticed() throws SQLException {
        assertThat(faultAfter("update toll_ledger set origin = 'toll/other'").index())
                .isZero();
        assertThat(faultAfter("update toll_signer set name = 'tolk'").index()).isZero();
        assertThat(faultAfter("delete from toll_signer").index()).isZero();
        String key = "select public_key from toll_signer";
        try (Statement statement = connection().createStatement();
                ResultSet row = statement.executeQuery(key)) {
            row.next();
            key = row.getString(1);
        }
        for (int at = 0; at < key.length(); at++) {
            StringBuilder altered = new StringBuilder(key);
            altered.setCharAt(at, (char) (key.charAt(at) ^ 1));
            assertThat(faultAfter("update toll_signer set public_key = ?", altered.toString())
                            .index())
                    .isZero();
        }
    }

    @Test
    void a_kept_checkpoint_vouches_for_the_past_and_betrays_a_rewritten_one() throws SQLException {
        for (SignedNote kept : checkpoints) {
            assertThat(Verifier.run(connection(), Optional.of(kept)).fault()).isEmpty();
        }
        execute("delete from toll_entry where idx >= 20");
        execute("delete from toll_checkpoint where size > 20");
        assertThat(verify().fault())
                .as("a ledger cut at a checkpoint vouches for itself")
                .isEmpty();
        assertThat(Verifier.run(connection(), Optional.of(checkpoints.get(2)))
                        .fault()
                        .orElseThrow()
                        .difference())
                .contains("its end was cut off");
        connection().commit();
        close();
        append(7);
        engine = open(location);
        assertThat(verify().fault()).isEmpty();
        assertThat(Verifier.run(connection(), Optional.of(checkpoints.get(1))).fault())
                .isEmpty();
        assertThat(Verifier.run(connection(), Optional.of(checkpoints.get(2)))
                        .fault()
                        .orElseThrow()
                        .difference())
                .contains("rewritten and signed again");
    }

    @Test
    void a_checkpoint_of_another_ledger_or_an_altered_one_is_refused() {
        SignedNote kept = checkpoints.get(0);
        SignedNote altered =
                new SignedNote(kept.text().replace("\n10\n", "\n11\n"), kept.signer(), kept.keyId(), kept.signature());
        assertThatThrownBy(() -> Verifier.run(connection(), Optional.of(altered)))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("No key of this ledger signed");
        SignedNote foreign = new SignedNote("x" + kept.text(), kept.signer(), kept.keyId(), kept.signature());
        assertThatThrownBy(() -> Verifier.run(connection(), Optional.of(foreign)))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is one of the ledger xtoll/");
    }

    @Test
    void a_ledger_changed_outside_is_not_continued() throws SQLException {
        execute("delete from toll_entry where idx = 29");
        connection().commit();
        close();
        assertThatThrownBy(() -> append(7))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("has 29 entries, but its checkpoint covers 30")
                .hasMessageContaining("toll verify");
    }
}
