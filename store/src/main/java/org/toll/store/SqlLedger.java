package org.toll.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.toll.base.AsOf;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.LinkJudgement;
import org.toll.ledger.log.Checkpoint;
import org.toll.ledger.log.ConsistencyProof;
import org.toll.ledger.log.GrowingTree;
import org.toll.ledger.log.InclusionProof;
import org.toll.ledger.log.Proofs;
import org.toll.ledger.log.SignedNote;
import org.toll.store.canonical.CanonicalJson;

/** The ledger over a database. Calls from several threads are taken one after the other. */
final class SqlLedger implements Ledger {
    private final Engine engine;
    private final Optional<Writing> writing;

    /** What only a writer needs. */
    record Writing(Path keyFile, Clock clock) {}

    SqlLedger(Engine engine, Optional<Writing> writing) {
        this.engine = engine;
        this.writing = writing;
    }

    @Override
    public synchronized Appended append(Iterator<? extends LedgerRecord> records) {
        Writing means = writing.orElseThrow(() ->
                new LedgerException("The ledger " + engine.place() + " was opened for reading. Open it for writing."));
        return engine.transact(connection -> append(connection, means, records));
    }

    private Appended append(Connection connection, Writing means, Iterator<? extends LedgerRecord> records)
            throws SQLException {
        GrowingTree tree = Checkpoints.tree(connection);
        Instant now = means.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        Appended done;
        try (EntryLoader loader = engine.openLoader()) {
            done = new AppendRun(connection, tree, Optional.of(loader), now.toEpochMilli()).addAll(records);
        }
        if (done.added() > 0) {
            Checkpoint checkpoint = new Checkpoint(Checkpoints.origin(connection), tree.size(), tree.root(), now);
            Checkpoints.insert(connection, tree, checkpoint, SigningKey.loadOrCreate(means.keyFile()));
        }
        return done;
    }

    @Override
    public synchronized Appended rehearse(Iterator<? extends LedgerRecord> records) {
        return engine.transact(connection ->
                new AppendRun(connection, Checkpoints.tree(connection), Optional.empty(), 0).addAll(records));
    }

    @Override
    public synchronized AsOfView view(AsOf asOf, ClaimFilter filter) {
        return engine.transact(connection -> ViewQuery.run(connection, asOf, filter));
    }

    @Override
    public synchronized List<LinkJudgement> listJudgements() {
        return engine.transact(connection -> {
            List<LinkJudgement> judgements = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select body from toll_entry where kind = 'judgement' order by idx")) {
                while (row.next()) {
                    judgements.add((LinkJudgement) CanonicalJson.parse(row.getString(1)));
                }
            }
            return judgements;
        });
    }

    @Override
    public synchronized Optional<AsOf> findNewest() {
        return engine.transact(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select max(published) from toll_entry where kind = 'claim'")) {
                return row.next()
                        ? Optional.ofNullable(row.getObject(1, LocalDate.class)).map(AsOf::of)
                        : Optional.empty();
            }
        });
    }

    @Override
    public synchronized long size() {
        return engine.transact(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from toll_entry")) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    @Override
    public synchronized Optional<SignedNote> findCheckpoint() {
        return engine.transact(Checkpoints::findNewestNote);
    }

    @Override
    public synchronized Verification verify(Optional<SignedNote> kept) {
        return engine.transact(connection -> Verifier.run(connection, kept));
    }

    @Override
    public synchronized InclusionProof proveInclusion(long index) {
        return engine.transact(connection -> Proofs.inclusion(LeafHashes.list(connection), Math.toIntExact(index)));
    }

    @Override
    public synchronized ConsistencyProof proveConsistency(long earlierSize) {
        return engine.transact(
                connection -> Proofs.consistency(LeafHashes.list(connection), Math.toIntExact(earlierSize)));
    }

    @Override
    public synchronized void close() {
        engine.close();
    }
}
