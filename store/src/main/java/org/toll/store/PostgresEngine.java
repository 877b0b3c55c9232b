package org.toll.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A ledger in a schema of a PostgreSQL database. Many may read at any time; an advisory lock admits one writer. */
final class PostgresEngine implements Engine {
    /** The characters of "toll" as a number: the first half of the lock's name; the second is the schema. */
    private static final int LOCK = 0x746f6c6c;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final String place;
    private final Connection connection;

    private PostgresEngine(String place, Connection connection) {
        this.place = place;
        this.connection = connection;
    }

    static PostgresEngine openForReading(String url) {
        return open(url, true);
    }

    static PostgresEngine openForWriting(String url) {
        return open(url, false);
    }

    private static PostgresEngine open(String url, boolean isReadOnly) {
        String place = url.replaceFirst("\\?.*", "");
        try {
            return prepared(new PostgresEngine(place, DriverManager.getConnection(url)), isReadOnly);
        } catch (SQLException failure) {
            throw PostgresFailure.explain(place, failure);
        }
    }

    private static PostgresEngine prepared(PostgresEngine engine, boolean isReadOnly) throws SQLException {
        boolean isReady = false;
        try {
            engine.connection.setAutoCommit(false);
            if (isReadOnly) {
                engine.connection.setReadOnly(true);
                // A view takes two queries, which must see the same state.
                engine.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            } else {
                engine.lock();
            }
            isReady = true;
            return engine;
        } finally {
            if (!isReady) {
                engine.close();
            }
        }
    }

    /** Waits for a moment: the server needs one to notice that the last writer has gone. */
    private void lock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '2s'");
            statement.execute("select pg_advisory_lock(" + LOCK + ", hashtext(current_schema()))");
            statement.execute("set lock_timeout = 0");
            connection.commit();
        } catch (SQLException failure) {
            if (!LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw failure;
            }
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                throw new LedgerException(
                        "The ledger " + place + " is being written by " + holder(statement)
                                + ". Only one process may write at a time. Wait until it has finished, or end it.",
                        failure);
            }
        }
    }

    private static String holder(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("select a.pid, a.usename, coalesce(host(a.client_addr), 'local')"
                + " from pg_locks l join pg_stat_activity a on a.pid = l.pid"
                + " where l.locktype = 'advisory' and l.granted and l.classid = " + LOCK
                + " and l.objid::bigint = (hashtext(current_schema())::bigint & 4294967295)")) {
            return answer.next()
                    ? "user " + answer.getString(2) + " at " + answer.getString(3) + " (server process "
                            + answer.getInt(1) + ")"
                    : "another process";
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public String schemaSuffix() {
        return "-postgresql";
    }

    @Override
    public LedgerException explain(SQLException failure) {
        return PostgresFailure.explain(place, failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw explain(failure);
        }
    }

    @Override
    public EntryLoader openLoader() throws SQLException {
        return new Loader(connection.unwrap(PGConnection.class).getCopyAPI());
    }

    /** COPY, one call for each flush. */
    private static final class Loader implements EntryLoader {
        private final CopyManager copy;
        private final StringBuilder rows = new StringBuilder();

        Loader(CopyManager copy) {
            this.copy = copy;
        }

        @Override
        public void add(Entry entry) {
            rows.append(entry.index());
            for (Object value : entry.columns().values()) {
                field(value);
            }
            field(entry.recorded());
            field(entry.hash().toBase64());
            field(entry.body());
            rows.append('\n');
        }

        @Override
        public void flush() throws SQLException {
            try {
                copy.copyIn("copy toll_entry from stdin (format csv)", new StringReader(rows.toString()));
                rows.setLength(0);
            } catch (IOException failure) {
                throw new SQLException(failure);
            }
        }

        @Override
        public void close() throws SQLException {
            flush();
        }

        /** Quoted, so that an empty text differs from none. */
        private void field(@Nullable Object value) {
            rows.append(',');
            if (value != null) {
                rows.append('"').append(value.toString().replace("\"", "\"\"")).append('"');
            }
        }
    }
}
