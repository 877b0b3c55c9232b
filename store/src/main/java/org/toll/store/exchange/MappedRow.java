package org.toll.store.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.OptionalDouble;
import org.toll.base.InvalidInput;

/** A row of somebody's file, seen through a mapping as a row of the table of claims. Places name the file's own columns. */
final class MappedRow extends Row {
    private final Row original;
    private final Mapping mapping;
    private final Map<String, String> replaced = new HashMap<>();

    MappedRow(Row original, Mapping mapping) {
        super(original.cells(), original.line());
        this.original = original;
        this.mapping = mapping;
    }

    /** Sets a column, whatever the file says. */
    void replace(String column, String text) {
        replaced.put(column, text);
    }

    @Override
    String text(String column) {
        String set = replaced.get(column);
        if (set != null) {
            return set;
        }
        String source = mapping.section("columns").get(column);
        String cell = source == null ? "" : original.text(source);
        if (cell.isBlank()) {
            String constant = mapping.get("constants", column, "");
            return constant.isEmpty() && column.equals("id") ? id() : constant;
        }
        Map<String, String> values = mapping.section("values " + column);
        if (!values.isEmpty()) {
            return at(column, () -> translated(cell.strip(), values));
        } else if (Mapping.DATES.contains(column)) {
            return at(column, () -> mapping.date(cell.strip()).toString());
        } else if (Mapping.NUMBERS.contains(column)) {
            return at(
                    column,
                    () -> Figures.number(OptionalDouble.of(mapping.numbers().read(cell))));
        }
        return cell;
    }

    LocalDate date(String column) {
        return at(column, () -> Cells.parsedDate(word(column)));
    }

    @Override
    String place() {
        return original.place();
    }

    @Override
    String place(String column) {
        return super.place(mapping.section("columns").getOrDefault(column, column));
    }

    private static String translated(String cell, Map<String, String> values) {
        String value = values.get(cell);
        if (value == null) {
            throw InvalidInput.of(
                    "The mapping has no such value",
                    cell,
                    Suggestion.sentence(cell, values.keySet()) + "Add a line '" + cell + " = ...' to it.");
        }
        return value;
    }

    /** The same row gets the same id in every file and order, so that importing twice adds nothing. */
    private String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String cell : cells()) {
                digest.update(cell.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            String hash = HexFormat.of().formatHex(digest.digest(), 0, 6);
            return mapping.get("file", "ids", mapping.format().name()) + "-" + hash;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
