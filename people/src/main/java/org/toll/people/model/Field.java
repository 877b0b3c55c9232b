package org.toll.people.model;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * One thing that is compared, and the columns it is read from.
 *
 * @param name in model files and reports; unique within a model
 * @param kind what it says of a person
 * @param reading how it comes out of its columns
 * @param columns headings, as many as the reading takes
 */
public record Field(String name, FieldKind kind, Reading reading, List<String> columns) {
    public Field {
        columns = List.copyOf(columns);
        if (name.isBlank()) {
            throw InvalidInput.of("A field has a name", name, "Name it after its column.");
        }
        if (!reading.takes(columns.size())) {
            throw InvalidInput.of(
                    "Field " + name + ", read as " + reading.label() + ", names too few or too many columns",
                    columns,
                    "See docs/methods/linkage.md, section Fields.");
        }
        if (!kind.isCompared()) {
            throw InvalidInput.of(
                    "Field " + name + " is of a kind that is never compared", kind.label(), "Leave the field out.");
        }
    }

    /** A column as it is. */
    public static Field ofColumn(String column, FieldKind kind) {
        return new Field(column, kind, Reading.COLUMN, List.of(column));
    }
}
