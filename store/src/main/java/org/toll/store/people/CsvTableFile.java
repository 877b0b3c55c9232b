package org.toll.store.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** CSV with a header, in UTF-8; numbers with a point and no separators. */
final class CsvTableFile implements TableFile {
    private static final double DECIMALS = 1e6;

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
            texts[i] = cells[i] instanceof Double number ? decimals(number) : String.valueOf(cells[i]);
        }
        writer.writeRecord(texts);
    }

    /** Six decimals, or all digits where six would be nothing. */
    private static String decimals(double number) {
        double rounded = Math.rint(number * DECIMALS) / DECIMALS;
        return Double.toString(rounded == 0 ? number : rounded);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
