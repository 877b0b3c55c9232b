package org.toll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toll.base.InvalidInput;
import org.toll.ledger.log.Checkpoint;
import org.toll.ledger.log.GrowingTree;
import org.toll.ledger.log.Hash;
import org.toll.ledger.log.SignedNote;
import org.toll.ledger.log.VerifyingKey;

/** The signed states of the log, in the table {@code toll_checkpoint}. */
final class Checkpoints {
    private Checkpoints() {}

    /**
     * As stored, not yet checked.
     *
     * @param size entries covered
     * @param peaks of the tree, as text
     * @param note signed note, as text
     */
    record Stored(long size, String peaks, String note) {}

    static String origin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select origin from toll_ledger")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    static Optional<Stored> findNewest(Connection connection) throws SQLException {
        List<Stored> newest = list(connection, "order by size desc limit 1");
        return newest.stream().findFirst();
    }

    static Optional<SignedNote> findNewestNote(Connection connection) throws SQLException {
        try {
            return findNewest(connection).map(stored -> SignedNote.parse(stored.note()));
        } catch (InvalidInput altered) {
            throw mismatch(altered);
        }
    }

    static List<Stored> list(Connection connection) throws SQLException {
        return list(connection, "order by size");
    }

    /** The keys that can be read; a checkpoint signed by one that cannot is reported as not signed. */
    static List<VerifyingKey> signers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, public_key from toll_signer")) {
            List<VerifyingKey> signers = new ArrayList<>();
            while (row.next()) {
                VerifyingKey.find(row.getString(1), row.getString(2)).ifPresent(signers::add);
            }
            return signers;
        }
    }

    static void insert(Connection connection, GrowingTree tree, Checkpoint checkpoint, SigningKey key)
            throws SQLException {
        SignedNote note = key.sign(checkpoint.text());
        if (!signers(connection).contains(key.verifying())) {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into toll_signer (name, public_key) values (?, ?)")) {
                insert.setString(1, key.verifying().name());
                insert.setString(2, key.verifying().encoded());
                insert.executeUpdate();
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into toll_checkpoint (size, peaks, note) values (?, ?, ?)")) {
            insert.setLong(1, tree.size());
            insert.setString(2, print(tree.peaks()));
            insert.setString(3, note.print());
            insert.executeUpdate();
        }
    }

    static String print(List<Hash> peaks) {
        return peaks.stream().map(Hash::toBase64).collect(Collectors.joining(" "));
    }

    /** The tree as it was at the newest checkpoint, ready to grow. */
    static GrowingTree tree(Connection connection) throws SQLException {
        Optional<Stored> newest = findNewest(connection);
        if (newest.isEmpty()) {
            return GrowingTree.empty();
        }
        try {
            Stored stored = newest.get();
            List<Hash> peaks =
                    Arrays.stream(stored.peaks().split(" ")).map(Hash::ofBase64).toList();
            GrowingTree tree = GrowingTree.of(stored.size(), peaks);
            Checkpoint signed = Checkpoint.parse(SignedNote.parse(stored.note()).text());
            if (signed.size() == tree.size() && signed.root().equals(tree.root())) {
                return tree;
            }
        } catch (IllegalArgumentException altered) {
            throw mismatch(altered);
        }
        throw mismatch(null);
    }

    private static LedgerException mismatch(@Nullable Throwable cause) {
        return new LedgerException(
                "The newest checkpoint of the ledger was altered, so the ledger is not continued. Run toll verify.",
                cause);
    }

    private static List<Stored> list(Connection connection, String order) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select size, peaks, note from toll_checkpoint " + order)) {
            List<Stored> found = new ArrayList<>();
            while (row.next()) {
                found.add(new Stored(row.getLong(1), row.getString(2), row.getString(3)));
            }
            return found;
        }
    }
}
