package org.toll.store.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.toll.base.InvalidInput;

/** Reads the cells of a table as dates, numbers and codes. Codes are remembered, as a file repeats few of them many times. */
final class Cells {
    private static final int MOST_REMEMBERED = 10_000;

    private final Map<String, Map<String, Object>> remembered = new HashMap<>();

    /** Dates are remembered too: a war has few thousand days, and parsing one costs more than reading the rest of a cell. */
    LocalDate date(Row row, String column) {
        return code(row, "date", column, Cells::parsedDate);
    }

    static LocalDate parsedDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("Not a date", text, "Write year-month-day, for instance 2025-12-31.");
        }
    }

    static OptionalDouble number(Row row, String column) {
        String text = row.word(column);
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(row.at(column, () -> NumberText.PLAIN.read(text)));
    }

    static boolean isTrue(Row row, String column) {
        return row.at(column, () -> switch (row.word(column)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw InvalidInput.of("Neither true nor false", row.text(column), "Write true or false.");
        });
    }

    /** The text, freed of the guard against formulas. */
    static String text(Row row, String column) {
        return FormulaGuard.unguarded(row.text(column));
    }

    /** Reads a code; {@code parse} must depend on its argument only. */
    <T> T code(Row row, String column, Function<String, T> parse) {
        return code(row, column, column, parse);
    }

    /**
     * @param kind of code; all readings of one kind use the same function
     */
    @SuppressWarnings("unchecked") // A kind is always read with the same function.
    private <T> T code(Row row, String kind, String column, Function<String, T> parse) {
        Map<String, Object> known = remembered.computeIfAbsent(kind, name -> new HashMap<>());
        String text = row.word(column);
        Object value = known.get(text);
        if (value == null) {
            value = row.at(column, () -> parse.apply(text));
            if (known.size() < MOST_REMEMBERED) {
                known.put(text, value);
            }
        }
        return (T) value;
    }
}
