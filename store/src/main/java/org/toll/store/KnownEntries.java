package org.toll.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toll.ledger.log.Hash;

/** What the log holds under the keys of a chunk of records: decides new, already there, or in conflict. */
final class KnownEntries {
    private static final String CLAIM = "claim";
    private static final String RETRACTION = "retraction";

    private final Connection connection;
    private final boolean remembersChunks;
    private final Map<Name, List<Place>> places = new HashMap<>();
    private final Map<Long, String> unwritten = new HashMap<>();

    private record Name(String kind, String key) {}

    /** An entry without its text; whether it holds a given text follows from the hash. */
    private record Place(long index, long recorded, Hash hash) {
        boolean holds(String body) {
            return Entry.leafHash(index, recorded, body).equals(hash);
        }
    }

    KnownEntries(Connection connection, boolean remembersChunks) {
        this.connection = connection;
        this.remembersChunks = remembersChunks;
    }

    /** Fetches the entries under the keys of these records and of the claims that they withdraw, in one query. */
    void lookUp(List<Columns> chunk) throws SQLException {
        Set<String> keys = new HashSet<>();
        for (Columns columns : chunk) {
            keys.add(columns.key());
            columns.withdraws().ifPresent(keys::add);
        }
        if (!remembersChunks) {
            places.clear();
            unwritten.clear();
        }
        Array wanted = connection.createArrayOf("varchar", keys.toArray());
        try (PreparedStatement query = connection.prepareStatement("select idx, kind, key, recorded, leaf_hash"
                + " from toll_entry where key in (select unnest(cast(? as varchar[]))) order by idx")) {
            query.setArray(1, wanted);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    remember(
                            new Name(row.getString(2), row.getString(3)),
                            new Place(row.getLong(1), row.getLong(4), Hash.ofBase64(row.getString(5))));
                }
            }
        }
    }

    /**
     * Whether the record is there already. Claims have one text for ever; of sources and groups only the newest text counts,
     * since it is the one in force.
     *
     * @throws ConflictingRecord if a claim of this id has another text
     */
    boolean holds(Columns columns, String body) throws SQLException {
        List<Place> found = places.getOrDefault(new Name(columns.kind(), columns.key()), List.of());
        if (found.isEmpty()) {
            return false;
        } else if (columns.kind().equals(RETRACTION)) {
            return found.stream().anyMatch(place -> place.holds(body));
        }
        Place newest = found.get(found.size() - 1);
        if (newest.holds(body)) {
            return true;
        } else if (columns.kind().equals(CLAIM)) {
            throw Conflict.between(columns.key(), newest.index(), bodyAt(newest.index()), body);
        }
        return false;
    }

    boolean holdsClaim(String key) {
        return places.containsKey(new Name(CLAIM, key));
    }

    /** Takes note of an entry that this append adds. */
    void add(Entry entry) {
        remember(
                new Name(entry.columns().kind(), entry.columns().key()),
                new Place(entry.index(), entry.recorded(), entry.hash()));
        unwritten.put(entry.index(), entry.body());
    }

    private void remember(Name name, Place place) {
        places.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(place);
    }

    private String bodyAt(long index) throws SQLException {
        String body = unwritten.get(index);
        if (body != null) {
            return body;
        }
        try (PreparedStatement query = connection.prepareStatement("select body from toll_entry where idx = ?")) {
            query.setLong(1, index);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "{}";
            }
        }
    }
}
