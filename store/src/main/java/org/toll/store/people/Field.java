package org.toll.store.people;

/**
 * A column of a file of results.
 *
 * @param name as it stands in the header
 * @param kind what its cells are
 */
public record Field(String name, Kind kind) {
    /** What cells are. */
    public enum Kind {
        TEXT,
        COUNT,
        NUMBER
    }

    /** A column of words. */
    public static Field text(String name) {
        return new Field(name, Kind.TEXT);
    }

    /** A column of whole numbers. */
    public static Field count(String name) {
        return new Field(name, Kind.COUNT);
    }

    /** A column of decimal numbers. */
    public static Field number(String name) {
        return new Field(name, Kind.NUMBER);
    }
}
