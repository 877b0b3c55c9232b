package org.toll.store.people;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Parquet, written by DuckDB from a database in memory that lives for this file only. */
final class ParquetTableFile implements TableFile {
    private final Path file;
    private final List<Field> fields;
    private final Connection database;
    private final DuckDBAppender rows;

    ParquetTableFile(Path file, List<Field> fields) throws IOException {
        this.file = file;
        this.fields = List.copyOf(fields);
        try {
            database = DriverManager.getConnection("jdbc:duckdb:");
            execute("CREATE TABLE results ("
                    + fields.stream().map(ParquetTableFile::column).collect(Collectors.joining(", ")) + ")");
            rows = database.unwrap(DuckDBConnection.class).createAppender("main", "results");
        } catch (SQLException failed) {
            throw new IOException("The Parquet file could not be begun: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void row(Object... cells) throws IOException {
        try {
            rows.beginRow();
            for (int i = 0; i < cells.length; i++) {
                switch (fields.get(i).kind()) {
                    case TEXT -> rows.append((String) cells[i]);
                    case COUNT -> rows.append((Long) cells[i]);
                    case NUMBER -> rows.append((Double) cells[i]);
                }
            }
            rows.endRow();
        } catch (SQLException failed) {
            throw new IOException("A row could not be kept: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() throws IOException {
        try (database) {
            rows.close();
            execute("COPY results TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException failed) {
            throw new IOException("The Parquet file could not be written: " + failed.getMessage(), failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String column(Field field) {
        String type = switch (field.kind()) {
            case TEXT -> "VARCHAR";
            case COUNT -> "BIGINT";
            case NUMBER -> "DOUBLE";
        };
        return '"' + field.name().replace("\"", "\"\"") + "\" " + type;
    }
}
