package org.toll.store.csv;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.toll.base.InvalidInput;

/**
 * One row of a {@link CsvTable}. A problem with a cell is told as {@code file:line:column}.
 *
 * @param place file and line
 * @param columns headings
 * @param fields one for each column
 */
public record CsvRow(String place, List<String> columns, List<String> fields) {
    public CsvRow {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
    }

    /** Whether the table has the column at all. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** The cell without surrounding blanks, empty if it is. */
    public String text(String column) {
        return fields.get(columns.indexOf(column)).strip();
    }

    /**
     * @param reading turns the text into a value, or refuses it
     * @throws InvalidInput with the place, if {@code reading} refuses
     */
    public <T> T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(text(column));
        } catch (InvalidInput refused) {
            throw refused.at(place + ":" + column);
        }
    }

    /**
     * @throws InvalidInput unless the cell is a whole number of 0 or more
     */
    public long count(String column) {
        return read(column, CsvRow::count0);
    }

    /** Empty if the cell is. */
    public OptionalLong findCount(String column) {
        return text(column).isEmpty() ? OptionalLong.empty() : OptionalLong.of(count(column));
    }

    /**
     * @throws InvalidInput unless the cell is a year from 1000 to 9999
     */
    public int year(String column) {
        return read(column, text -> {
            if (!text.matches("[1-9]\\d{3}")) {
                throw InvalidInput.of("Not a year", text, "Write four digits.");
            }
            return Integer.parseInt(text);
        });
    }

    private static long count0(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw InvalidInput.of("Not a count", text, "Write a whole number of 0 or more, without separators.");
        }
        return Long.parseLong(text);
    }
}
