package org.toll.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.ledger.log.Hash;
import org.toll.store.canonical.CanonicalJson;

/** A row of {@code toll_entry} as it was found, which may be wrong in any part. */
final class EntryRow {
    private static final List<String> NAMES =
            List.of("kind", "key", "published", "withdraws", "side", "metric", "source", "first_day", "last_day");
    static final String COLUMNS = "idx, " + String.join(", ", NAMES) + ", recorded, leaf_hash, body";

    private final long index;
    private final @Nullable String[] columns;
    private final long recorded;
    private final String leafHash;
    private final String body;
    private final Hash recomputed;

    private EntryRow(long index, @Nullable String[] columns, long recorded, String leafHash, String body) {
        this.index = index;
        this.columns = columns;
        this.recorded = recorded;
        this.leafHash = leafHash;
        this.body = body;
        this.recomputed = Entry.leafHash(index, recorded, body);
    }

    static EntryRow read(ResultSet row) throws SQLException {
        @Nullable String[] columns = new @Nullable String[NAMES.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getString(i + 2);
        }
        int next = NAMES.size() + 2;
        return new EntryRow(
                row.getLong(1),
                columns,
                row.getLong(next),
                Objects.toString(row.getString(next + 1), ""),
                Objects.toString(row.getString(next + 2), ""));
    }

    long index() {
        return index;
    }

    long recorded() {
        return recorded;
    }

    String name() {
        return columns[0] + " " + columns[1];
    }

    Hash recomputedHash() {
        return recomputed;
    }

    /** What in this row does not fit the rest of it; empty if all does. */
    Optional<String> problem() {
        if (!recomputed.toBase64().equals(leafHash)) {
            return Optional.of("its text, place or time of recording does not fit its hash");
        }
        try {
            @Nullable Object[] told = Columns.of(CanonicalJson.parse(body)).values();
            for (int i = 0; i < columns.length; i++) {
                String text = Objects.toString(told[i], null);
                if (!Objects.equals(text, columns[i])) {
                    return Optional.of("its column " + NAMES.get(i) + " holds " + shown(columns[i])
                            + ", and its text says " + shown(text));
                }
            }
            return Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.of("its text is no record: " + malformed.getMessage());
        }
    }

    private static String shown(@Nullable String value) {
        return value == null ? "nothing" : "'" + value + "'";
    }
}
