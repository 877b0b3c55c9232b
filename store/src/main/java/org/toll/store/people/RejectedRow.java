package org.toll.store.people;

/**
 * A row that could not be read. It is kept as it was written, so that a person can mend it.
 *
 * @param file name of the file
 * @param line on which the row begins, from 1
 * @param text as written
 * @param reason why it could not be read
 */
public record RejectedRow(String file, long line, String text, String reason) {
    /** As in a message: {@code list.csv:12: the row has 3 fields, the header has 5}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
