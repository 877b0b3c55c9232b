package org.toll.people.model;

/**
 * What a column was taken for, and why: for the report, so that nothing is decided silently.
 *
 * @param column heading
 * @param kind what it is taken for
 * @param reason a clause, for instance {@code by its heading}
 */
public record RecognisedColumn(String column, FieldKind kind, String reason) {
    /** A line of the report. */
    @Override
    public String toString() {
        return column + ": " + kind.label() + ", " + reason;
    }
}
