package org.toll.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.toll.ledger.Claim;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.log.GrowingTree;
import org.toll.store.canonical.CanonicalJson;

/**
 * One append: takes the records in chunks, skips what is there already, refuses what contradicts it, and hands new entries to the
 * database. Memory is bounded by the chunk, not by the number of records.
 */
final class AppendRun {
    /** Records looked up in one query. */
    private static final int CHUNK = 32_768;
    /** Characters of records held at a time, for records with long notes. */
    private static final int CHUNK_LENGTH = 16_000_000;

    private final Connection connection;
    private final Optional<EntryLoader> loader;
    private final long recorded;
    private final GrowingTree tree;
    private final KnownEntries known;
    private final List<Draft> chunk = new ArrayList<>();
    private int chunkLength;
    private long added;
    private long alreadyThere;

    /** A record on its way into the log, before it has a place. */
    private record Draft(Columns columns, String body) {}

    /**
     * @param loader empty for a rehearsal, which writes nothing
     * @param recorded milliseconds since 1970 UTC
     */
    AppendRun(Connection connection, GrowingTree tree, Optional<EntryLoader> loader, long recorded) {
        this.connection = connection;
        this.tree = tree;
        this.loader = loader;
        this.recorded = recorded;
        // A rehearsal writes nothing that the next chunk could look up, so it must remember.
        this.known = new KnownEntries(connection, loader.isEmpty());
    }

    Ledger.Appended addAll(Iterator<? extends LedgerRecord> records) throws SQLException {
        requireComplete();
        while (records.hasNext()) {
            LedgerRecord next = records.next();
            String body = CanonicalJson.print(next);
            chunk.add(new Draft(Columns.of(next), body));
            refuseSelfCorrection(next);
            chunkLength += body.length();
            if (chunk.size() == CHUNK || chunkLength > CHUNK_LENGTH) {
                addChunk();
            }
        }
        addChunk();
        return new Ledger.Appended(added, alreadyThere);
    }

    private void addChunk() throws SQLException {
        known.lookUp(chunk.stream().map(Draft::columns).toList());
        for (Draft draft : chunk) {
            if (known.holds(draft.columns(), draft.body())) {
                alreadyThere++;
            } else {
                add(draft);
            }
        }
        if (loader.isPresent()) {
            loader.get().flush();
        }
        chunk.clear();
        chunkLength = 0;
    }

    private void add(Draft draft) throws SQLException {
        Columns columns = draft.columns();
        if (columns.withdraws().isPresent()
                && !known.holdsClaim(columns.withdraws().get())) {
            throw new UnknownClaim("The " + columns.kind() + " " + columns.key() + " corrects or retracts the claim "
                    + columns.withdraws().get() + ", which the ledger does not hold. Import that claim first, or put it"
                    + " before this one in the file.");
        }
        Entry entry = Entry.of(tree.size(), columns, recorded, draft.body());
        tree.add(entry.hash());
        known.add(entry);
        if (loader.isPresent()) {
            loader.get().add(entry);
        }
        added++;
    }

    private static void refuseSelfCorrection(LedgerRecord item) {
        if (item instanceof Claim claim && claim.footing().supersedes().equals(Optional.of(claim.id()))) {
            throw new UnknownClaim(
                    "The claim " + claim.id() + " supersedes itself. Give the correction an id of its own.");
        }
    }

    /** A log with entries that no checkpoint covers, or without some that one covers, is not continued. */
    private void requireComplete() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(idx) + 1, 0), count(*) from toll_entry")) {
            if (row.next() && (row.getLong(1) != tree.size() || row.getLong(2) != tree.size())) {
                throw new LedgerException("The ledger has " + row.getLong(2) + " entries, but its checkpoint covers "
                        + tree.size() + ". It was changed outside Toll, so nothing is added to it. Run toll verify.");
            }
        }
    }
}
