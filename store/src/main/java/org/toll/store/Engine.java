package org.toll.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that can hold a ledger. All SQL is common; what differs between databases stands here. */
interface Engine extends AutoCloseable {

    Connection connection();

    /** Where the ledger is, for messages; without passwords. */
    String place();

    /** Fast way into {@code toll_entry}, in the running transaction. */
    EntryLoader openLoader() throws SQLException;

    /** File with what the schema needs on this database only; empty if nothing. */
    String schemaSuffix();

    /** The failure in words: what happened, to which ledger, and what to do. */
    LedgerException explain(SQLException failure);

    @Override
    void close();

    /** Database work that gives a result. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Runs the work in one transaction: committed when it returns, without trace when it throws. */
    default <T> T transact(Work<T> work) {
        boolean isDone = false;
        try {
            T result = work.run(connection());
            connection().commit();
            isDone = true;
            return result;
        } catch (SQLException failure) {
            throw explain(failure);
        } finally {
            if (!isDone) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            connection().rollback();
        } catch (SQLException alreadyLost) {
            // A connection that cannot roll back is dead, and the database has dropped the transaction by itself.
            return;
        }
    }
}
