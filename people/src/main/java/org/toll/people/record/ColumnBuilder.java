package org.toll.people.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Codes the cells of one column as they arrive. Not thread-safe. */
public final class ColumnBuilder {
    private final String name;
    private final TextCodes codeOf = new TextCodes();
    private int[] codes = new int[1024];
    private int size;

    /** @param name heading of the column */
    public ColumnBuilder(String name) {
        this.name = name;
    }

    /** @param text of the next row; null, empty and blank are missing */
    public void add(@Nullable String text) {
        addCode(text == null || text.isBlank() ? Column.MISSING : codeOf.of(text.strip()));
    }

    /**
     * The same for a piece of a longer text, without white space at its ends.
     *
     * @param from its first letter
     * @param to after its last letter; {@code from} if it is missing
     * @return its code
     */
    public int add(char[] letters, int from, int to) {
        return addCode(from == to ? Column.MISSING : codeOf.of(letters, from, to));
    }

    /** Rows so far. */
    public int size() {
        return size;
    }

    /** The column so far. */
    public Column build() {
        return new Column(name, Arrays.copyOf(codes, size), codeOf.texts());
    }

    /** Adds missing cells until the column has this many rows. */
    public void fillTo(int rows) {
        while (size < rows) {
            addCode(Column.MISSING);
        }
    }

    private int addCode(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + (size >> 1));
        }
        codes[size++] = code;
        return code;
    }
}
