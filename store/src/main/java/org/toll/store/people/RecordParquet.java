package org.toll.store.people;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.toll.base.InvalidInput;

/** Reads a Parquet file of records through DuckDB; every column as text, dates in ISO form. */
final class RecordParquet {
    private RecordParquet() {}

    /**
     * @throws InvalidInput if the file is no Parquet
     */
    static void read(Path file, RecordSink sink) throws IOException {
        String source = "read_parquet('" + file.toAbsolutePath().toString().replace("'", "''") + "')";
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CAST(COLUMNS(*) AS VARCHAR) FROM " + source)) {
            ResultSetMetaData meta = rows.getMetaData();
            List<String> headings = new ArrayList<>();
            for (int column = 1; column <= meta.getColumnCount(); column++) {
                headings.add(meta.getColumnName(column));
            }
            try (FileRows taken = sink.header(headings)) {
                while (rows.next()) {
                    List<String> fields = new ArrayList<>(headings.size());
                    for (int column = 1; column <= headings.size(); column++) {
                        String text = rows.getString(column);
                        fields.add(text == null ? "" : text);
                    }
                    taken.add(Row.of(fields));
                }
            }
        } catch (SQLException refused) {
            throw InvalidInput.of("Not a Parquet file", file.getFileName(), String.valueOf(refused.getMessage()));
        }
    }
}
