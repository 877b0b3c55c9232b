package org.toll.people.release;

/**
 * One cell in two releases.
 *
 * @param field name of the column
 * @param before text, empty if missing
 * @param after text, empty if missing
 */
public record FieldChange(String field, String before, String after) {
    /** What a reader wants to know first. */
    public enum Kind {
        FILLED,
        EMPTIED,
        REPLACED
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.FILLED;
        }
        return after.isEmpty() ? Kind.EMPTIED : Kind.REPLACED;
    }
}
