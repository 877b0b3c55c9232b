package org.toll.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/** A ledger in one file. DuckDB lets one process write, or several read. */
final class DuckDbEngine implements Engine {
    /** Bounds what a large import holds outside the Java heap; the rest goes to the file as it comes. */
    private static final String WRITER_MEMORY = "512MB";

    /** Files that this process writes. The file system's locks keep other processes out, but not this one. */
    private static final Set<Path> WRITTEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Optional<Path> written;
    private final DuckDBConnection connection;

    private DuckDbEngine(Path file, Optional<Path> written, DuckDBConnection connection) {
        this.file = file;
        this.written = written;
        this.connection = connection;
    }

    /**
     * Makes a file with the tables of a ledger. It is complete when it gets its name: a crash leaves no half-made ledger.
     */
    static void create(Path file) throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), ".new-ledger");
        Path draft = folder.resolve("ledger");
        try {
            try (DuckDbEngine engine = openForWriting(draft)) {
                Schema.bringUpToDate(engine);
            }
            Files.move(draft, file);
        } catch (FileAlreadyExistsException made) {
            // Another process was quicker; its ledger is as good as ours, which goes.
        } finally {
            Files.deleteIfExists(draft.resolveSibling("ledger.wal"));
            Files.deleteIfExists(draft);
            Files.delete(folder);
        }
    }

    static DuckDbEngine openForReading(Path file) {
        return new DuckDbEngine(file, Optional.empty(), connect(file, true));
    }

    static DuckDbEngine openForWriting(Path file) {
        Path written = file.toAbsolutePath().normalize();
        if (!WRITTEN.add(written)) {
            throw new LedgerException(
                    "The ledger " + file + " is already open for writing in this process. Use it there.");
        }
        boolean isOpen = false;
        try {
            DuckDbEngine engine = new DuckDbEngine(file, Optional.of(written), connect(file, false));
            isOpen = true;
            return engine;
        } finally {
            if (!isOpen) {
                WRITTEN.remove(written);
            }
        }
    }

    private static DuckDBConnection connect(Path file, boolean isReadOnly) {
        Properties settings = new Properties();
        settings.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, Boolean.toString(isReadOnly));
        // A ledger from elsewhere is data: its views and macros must not read other files.
        settings.setProperty("enable_external_access", "false");
        if (!isReadOnly) {
            settings.setProperty("memory_limit", WRITER_MEMORY);
        }
        try {
            Connection opened = DriverManager.getConnection("jdbc:duckdb:" + file, settings);
            opened.setAutoCommit(false);
            return (DuckDBConnection) opened;
        } catch (SQLException failure) {
            throw DuckDbFailure.explain(file, failure);
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public String place() {
        return file.toString();
    }

    @Override
    public String schemaSuffix() {
        return "";
    }

    @Override
    public LedgerException explain(SQLException failure) {
        return DuckDbFailure.explain(file, failure);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw explain(failure);
        } finally {
            written.ifPresent(WRITTEN::remove);
        }
    }

    @Override
    public EntryLoader openLoader() throws SQLException {
        return new Loader(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "toll_entry"));
    }

    /** DuckDB's appender: fifty times as fast as prepared inserts. */
    private record Loader(DuckDBAppender appender) implements EntryLoader {
        @Override
        public void add(Entry entry) throws SQLException {
            appender.beginRow().append(entry.index());
            for (Object value : entry.columns().values()) {
                append(value);
            }
            appender.append(entry.recorded())
                    .append(entry.hash().toBase64())
                    .append(entry.body())
                    .endRow();
        }

        @Override
        public void flush() throws SQLException {
            appender.flush();
        }

        @Override
        public void close() throws SQLException {
            appender.close();
        }

        private void append(@Nullable Object value) throws SQLException {
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof LocalDate date) {
                appender.append(date);
            } else {
                appender.append((String) value);
            }
        }
    }
}
