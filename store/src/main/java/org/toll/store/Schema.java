package org.toll.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import java.util.UUID;

/** The tables of a ledger: made when they are absent, brought up to date step by step, refused when newer than this code. */
final class Schema {
    private static final int VERSION = 1;

    private Schema() {}

    /**
     * @throws LedgerException if the database holds no ledger, or one of another version
     */
    static void check(Engine engine) {
        engine.transact(connection -> {
            int version = findVersion(connection)
                    .orElseThrow(() -> new LedgerException(engine.place()
                            + " holds no ledger. Give another path, or make a ledger with toll import."));
            if (version < VERSION) {
                throw new LedgerException("The ledger " + engine.place() + " has the form of an older Toll (" + version
                        + "). Open it once for writing, for instance with toll import, to bring it up to date.");
            }
            refuseNewer(engine, version);
            return version;
        });
    }

    /**
     * @throws LedgerException if the ledger's version is newer, or the database holds something else
     */
    static void bringUpToDate(Engine engine) {
        engine.transact(connection -> {
            int version = findVersion(connection).orElse(0);
            refuseNewer(engine, version);
            if (version == 0) {
                refuseOtherTables(engine, connection);
            }
            for (int step = version + 1; step <= VERSION; step++) {
                run(connection, step, "");
                if (!engine.schemaSuffix().isEmpty()) {
                    run(connection, step, engine.schemaSuffix());
                }
            }
            if (version == 0) {
                try (PreparedStatement insert =
                        connection.prepareStatement("insert into toll_ledger (version, origin) values (?, ?)")) {
                    insert.setInt(1, VERSION);
                    insert.setString(2, "toll/" + UUID.randomUUID());
                    insert.executeUpdate();
                }
            }
            return VERSION;
        });
    }

    private static void refuseNewer(Engine engine, int version) {
        if (version > VERSION) {
            throw new LedgerException("The ledger " + engine.place() + " was written by a newer Toll (form " + version
                    + ", this one knows " + VERSION + "). Update this one.");
        }
    }

    private static void refuseOtherTables(Engine engine, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'")) {
            if (found.next()) {
                throw new LedgerException(engine.place() + " is no ledger and holds other tables (" + found.getString(1)
                        + "). Give the ledger a file or a schema of its own.");
            }
        }
    }

    private static OptionalInt findVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from information_schema.tables"
                    + " where table_name = 'toll_ledger' and table_schema = current_schema()")) {
                if (!found.next()) {
                    return OptionalInt.empty();
                }
            }
            try (ResultSet found = statement.executeQuery("select version from toll_ledger")) {
                return found.next() ? OptionalInt.of(found.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static void run(Connection connection, int step, String suffix) throws SQLException {
        for (String sql :
                read("schema-" + step + suffix + ".sql").replaceAll("--.*", "").split(";")) {
            if (!sql.isBlank()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            }
        }
    }

    private static String read(String resource) {
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new LedgerException("This Toll is incomplete: " + resource + " is missing. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new LedgerException("This Toll cannot read its own " + resource + ". Build it again.", unreadable);
        }
    }
}
