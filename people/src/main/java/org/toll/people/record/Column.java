package org.toll.people.record;

import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * One column of a table of records: a code for each row, and the distinct texts that the codes stand for. Values are kept as
 * they were written, trimmed; an empty cell is missing.
 *
 * <p>Immutable; the arrays are not copied, because a million rows are shared by everything that reads them.
 */
public final class Column {
    /** The code of a missing value. */
    public static final int MISSING = -1;

    private final String name;
    private final int[] codes;
    private final List<String> texts;

    Column(String name, int[] codes, List<String> texts) {
        this.name = name;
        this.codes = codes;
        this.texts = texts;
    }

    /**
     * @param name of the column
     * @param codes for each row an index into {@code texts}, or {@link #MISSING}; not copied, must not change afterwards
     * @param texts distinct values
     * @throws InvalidInput if a code points outside of the texts
     */
    public static Column of(String name, int[] codes, List<String> texts) {
        for (int code : codes) {
            if (code < MISSING || code >= texts.size()) {
                throw InvalidInput.of(
                        "A code of column " + name + " points at one of its " + texts.size() + " texts", code, "");
            }
        }
        return new Column(name, codes, List.copyOf(texts));
    }

    /** The heading of the column. */
    public String name() {
        return name;
    }

    /** Rows of the table. */
    public int size() {
        return codes.length;
    }

    /**
     * @param row from 0
     * @return an index into {@link #texts}, or {@link #MISSING}
     */
    public int codeAt(int row) {
        return codes[row];
    }

    /** The value at a row, from 0, as it was written. */
    public Optional<String> textAt(int row) {
        return codes[row] == MISSING ? Optional.empty() : Optional.of(texts.get(codes[row]));
    }

    /** Distinct values in the order of their codes. */
    public List<String> texts() {
        return texts;
    }
}
