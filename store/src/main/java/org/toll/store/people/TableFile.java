package org.toll.store.people;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file of results that is written row by row. It is complete once it is closed. */
public interface TableFile extends Closeable {
    /** @param cells a {@code String}, {@code Long} or {@code Double} for each field, as its kind says */
    void row(Object... cells) throws IOException;

    /**
     * @param folder that exists
     * @param name of the file without its extension
     */
    static TableFile create(Path folder, String name, TableFormat format, List<Field> fields) throws IOException {
        Path file = folder.resolve(name + "." + format.extension());
        return switch (format) {
            case CSV -> new CsvTableFile(file, fields);
            case JSON -> new JsonTableFile(file, fields);
            case PARQUET -> new ParquetTableFile(file, fields);
        };
    }
}
