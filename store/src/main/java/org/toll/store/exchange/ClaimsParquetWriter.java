package org.toll.store.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;

/**
 * Writes claims as a Parquet file, in the columns of the table of claims with dates, numbers and truth values typed. DuckDB writes
 * it, from a database in memory that lives for the export only.
 */
final class ClaimsParquetWriter implements Exporter {
    private static final List<String> DATES = List.of("published", "period_start", "period_end");
    private static final List<String> NUMBERS = List.of("low", "central", "high");

    @Override
    public Format format() {
        return new Format("parquet", "claims, one a row, typed columns", "");
    }

    @Override
    public void write(AsOfView view, OutputStream target) throws IOException {
        Path folder = Files.createTempDirectory("toll-export");
        Path file = folder.resolve("claims.parquet");
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
            fill(database.unwrap(DuckDBConnection.class), view.listClaims());
            try (Statement copy = database.createStatement()) {
                copy.execute("COPY (SELECT " + typed() + " FROM claims) TO '"
                        + file.toString().replace("'", "''") + "' (FORMAT parquet, COMPRESSION zstd)");
            }
            Files.copy(file, target);
        } catch (SQLException failed) {
            throw new IOException("The Parquet file could not be written: " + failed.getMessage(), failed);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void fill(DuckDBConnection database, List<Claim> claims) throws SQLException {
        try (Statement create = database.createStatement()) {
            create.execute("CREATE TABLE claims ("
                    + columns().map(column -> '"' + column + "\" VARCHAR").collect(Collectors.joining(", ")) + ")");
        }
        try (DuckDBAppender rows = database.createAppender("main", "claims")) {
            for (Claim claim : claims) {
                rows.beginRow();
                for (String cell : ClaimsCsvWriter.cells(claim)) {
                    // No spreadsheet evaluates a Parquet file: the text is written as it is.
                    rows.append(FormulaGuard.unguarded(cell));
                }
                rows.endRow();
            }
        }
    }

    /** The columns as to be written: what is empty in the table of claims is NULL where it is typed. */
    private static String typed() {
        return columns().map(ClaimsParquetWriter::typed).collect(Collectors.joining(", "));
    }

    private static String typed(String column) {
        String name = '"' + column + '"';
        if (DATES.contains(column)) {
            return "CAST(" + name + " AS DATE) AS " + name;
        } else if (NUMBERS.contains(column)) {
            return "CAST(NULLIF(" + name + ", '') AS DOUBLE) AS " + name;
        }
        return column.equals("cumulative") ? "CAST(" + name + " AS BOOLEAN) AS " + name : name;
    }

    private static Stream<String> columns() {
        return Stream.concat(ClaimsCsv.COLUMNS.stream(), ClaimsCsv.FURTHER_COLUMNS.stream());
    }
}
