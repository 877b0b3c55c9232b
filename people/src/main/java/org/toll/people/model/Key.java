package org.toll.people.model;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * One condition of a blocking rule: the part of a field that must be equal. Two fields mean their values in either order, so
 * that a given name and a surname that changed places still meet.
 *
 * @param fields one, or two
 * @param part of the field
 */
public record Key(List<String> fields, KeyPart part) {
    public Key {
        fields = List.copyOf(fields);
        if (fields.isEmpty() || fields.size() > 2 || (fields.size() == 2 && part != KeyPart.WHOLE)) {
            throw InvalidInput.of(
                    "A key is a part of one field, or two whole fields in either order",
                    fields + " " + part.label(),
                    "");
        }
    }

    /** A part of a field. */
    public static Key of(String field, KeyPart part) {
        return new Key(List.of(field), part);
    }

    /** Two fields in either order. */
    public static Key ofEitherOrder(String field, String other) {
        return new Key(List.of(field, other), KeyPart.WHOLE);
    }

    /** Whether records that agree on this key agree on the other, too. */
    boolean implies(Key other) {
        return fields.equals(other.fields) && part.implies(other.part);
    }

    /** For instance {@code surname}, {@code year of birth date} or {@code given name and surname in either order}. */
    @Override
    public String toString() {
        if (fields.size() == 2) {
            return fields.get(0) + " and " + fields.get(1) + " in either order";
        }
        return part == KeyPart.WHOLE ? fields.get(0) : part.label() + " of " + fields.get(0);
    }
}
