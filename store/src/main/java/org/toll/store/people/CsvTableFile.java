package org.toll.store.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** CSV with a header, in UTF-8; numbers with a point and no separators. */
final class CsvTableFile implements TableFile {
    private final CsvWriter writer;
    private final String[] texts;

    CsvTableFile(Path file, List<Field> fields) throws IOException {
        writer = CsvWriter.builder().build(file);
        texts = new String[fields.size()];
        writer.writeRecord(fields.stream().map(Field::name).toList());
    }

    @Override
    public void row(Object... cells) {
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells[i] instanceof Double number
                    ? String.format(Locale.ROOT, "%.6g", number)
                    : String.valueOf(cells[i]);
        }
        writer.writeRecord(texts);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
