package org.toll.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.ledger.log.Checkpoint;
import org.toll.ledger.log.GrowingTree;
import org.toll.ledger.log.SignedNote;
import org.toll.ledger.log.VerifyingKey;

/** Recomputes the log from the texts of its entries and stops at the first thing that does not fit. */
final class Verifier {
    /** Entries read at a time. */
    private static final int PAGE = 8192;

    private final Connection connection;
    private final Optional<Checkpoint> kept;
    private final List<VerifyingKey> signers;
    private final List<CoveredState> states;
    private final GrowingTree tree = GrowingTree.empty();
    private int state;

    /** Ends the run; the first fault is the only one that means anything. */
    @SuppressWarnings("serial")
    private static final class Found extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Verification.Fault fault;

        Found(long index, String entry, String difference) {
            super(difference);
            this.fault = new Verification.Fault(index, entry, difference);
        }
    }

    private Verifier(Connection connection, Optional<SignedNote> kept) throws SQLException {
        this.connection = connection;
        this.signers = Checkpoints.signers(connection);
        String origin = Checkpoints.origin(connection);
        this.states = new ArrayList<>();
        long from = 0;
        for (Checkpoints.Stored stored : Checkpoints.list(connection)) {
            states.add(CoveredState.of(from, stored, origin, signers));
            from = stored.size();
        }
        this.kept = kept.map(note -> checked(note, origin));
    }

    static Verification run(Connection connection, Optional<SignedNote> kept) throws SQLException {
        return new Verifier(connection, kept).run();
    }

    private Verification run() throws SQLException {
        Optional<Verification.Fault> fault = Optional.empty();
        try {
            checkAll();
        } catch (Found found) {
            fault = Optional.of(found.fault);
        }
        Optional<Checkpoint> newest = states.isEmpty()
                ? Optional.empty()
                : states.get(states.size() - 1).signed();
        return new Verification(
                tree.size(),
                newest,
                signers.stream().map(VerifyingKey::fingerprint).toList(),
                fault);
    }

    private Checkpoint checked(SignedNote note, String origin) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new LedgerException("The checkpoint given is one of the ledger " + checkpoint.origin()
                    + ", and this ledger is " + origin + ". Give one of this ledger.");
        }
        if (signers.stream().noneMatch(key -> key.verifies(note))) {
            throw new LedgerException(
                    "No key of this ledger signed the checkpoint given. Either that file was altered, or"
                            + " the ledger was replaced by another that bears its name.");
        }
        return checkpoint;
    }

    private void checkAll() throws SQLException, Found {
        refuseNegativePlaces();
        enterStates();
        long end = Math.max(number("select coalesce(max(idx) + 1, 0) from toll_entry"), covered());
        while (tree.size() < end) {
            checkPage(tree.size());
        }
        if (kept.isPresent() && kept.get().size() > tree.size()) {
            throw new Found(
                    tree.size(),
                    "",
                    "the checkpoint given covers " + kept.get().size() + " entries, and the ledger has " + tree.size()
                            + ": its end was cut off");
        }
    }

    private void checkPage(long first) throws SQLException, Found {
        for (EntryRow row : read(first, PAGE)) {
            check(row);
        }
        if (tree.size() < Math.min(first + PAGE, covered()) || tree.size() == first) {
            throw missing();
        }
    }

    /** Rows by place. Where storage is damaged, what lies before the damage is still checked, and the place is narrowed down. */
    private List<EntryRow> read(long first, int count) throws SQLException, Found {
        try {
            return query(first, count);
        } catch (SQLException unreadable) {
            connection.rollback();
            if (count > 1) {
                checkPart(first, count / 2);
                return read(first + count / 2, count - count / 2);
            }
            throw new Found(first, "", "it cannot be read from storage: " + unreadable.getMessage());
        }
    }

    private void checkPart(long first, int count) throws SQLException, Found {
        for (EntryRow row : read(first, count)) {
            check(row);
        }
    }

    private List<EntryRow> query(long first, int count) throws SQLException {
        List<EntryRow> rows = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select " + EntryRow.COLUMNS + " from toll_entry where idx >= ? and idx < ? order by idx")) {
            query.setLong(1, first);
            query.setLong(2, first + count);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(EntryRow.read(row));
                }
            }
        }
        return rows;
    }

    private void check(EntryRow row) throws Found {
        if (row.index() > tree.size()) {
            throw missing();
        } else if (row.index() < tree.size()) {
            throw new Found(row.index(), row.name(), "two entries stand at this place");
        } else if (row.index() >= covered()) {
            throw new Found(row.index(), row.name(), "no checkpoint covers this entry: it was not appended by Toll");
        }
        Optional<String> problem = row.problem().or(() -> problemOfTime(row));
        if (problem.isPresent()) {
            throw new Found(row.index(), row.name(), problem.get());
        }
        tree.add(row.recomputedHash());
        leaveState();
        enterStates();
    }

    private Optional<String> problemOfTime(EntryRow row) {
        Instant signed = states.get(state).signed().map(Checkpoint::time).orElse(Instant.MIN);
        return signed.toEpochMilli() == row.recorded()
                ? Optional.empty()
                : Optional.of("it was recorded at " + Instant.ofEpochMilli(row.recorded())
                        + ", and the checkpoint that covers it was signed at " + signed
                        + ": a checkpoint is missing between them");
    }

    /** Refuses a checkpoint that cannot be trusted before its entries are held against it. */
    private void enterStates() throws Found {
        if (state < states.size() && states.get(state).from() == tree.size()) {
            CoveredState entered = states.get(state);
            if (entered.problem().isPresent()) {
                throw new Found(
                        entered.from(),
                        "",
                        "the checkpoint " + range(entered) + " was altered: "
                                + entered.problem().get());
            }
            if (entered.size() <= entered.from()) {
                throw new Found(entered.from(), "", "two checkpoints cover the same entries");
            }
        }
    }

    private void leaveState() throws Found {
        CoveredState current = states.get(state);
        if (current.size() == tree.size()) {
            boolean isSame = current.signed().map(Checkpoint::root).equals(Optional.of(tree.root()));
            if (!isSame) {
                throw new Found(
                        current.from(),
                        "",
                        "the signed root " + range(current)
                                + " does not follow from them: at least one was rewritten together with its hash");
            }
            if (!current.peaks().equals(Checkpoints.print(tree.peaks()))) {
                throw new Found(current.from(), "", "the subtree roots stored " + range(current) + " were altered");
            }
            state++;
        }
        if (kept.isPresent()
                && kept.get().size() == tree.size()
                && !kept.get().root().equals(tree.root())) {
            throw new Found(
                    0,
                    "",
                    "the checkpoint given has another root for the first " + tree.size()
                            + " entries: the ledger was rewritten and signed again since");
        }
    }

    private static String range(CoveredState state) {
        return "for entries " + state.from() + " to " + (state.size() - 1);
    }

    private Found missing() {
        return new Found(tree.size(), "", "this entry is missing");
    }

    private long covered() {
        return states.isEmpty() ? 0 : states.get(states.size() - 1).size();
    }

    private void refuseNegativePlaces() throws SQLException, Found {
        long least = number("select coalesce(min(idx), 0) from toll_entry");
        if (least < 0) {
            throw new Found(least, "", "an entry stands before the first");
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
