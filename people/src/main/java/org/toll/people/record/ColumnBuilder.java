package org.toll.people.record;

import java.util.Arrays;
import java.util.List;
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
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size + (size >> 1));
        }
        codes[size++] = text == null || text.isBlank() ? Column.MISSING : codeOf.of(text.strip());
    }

    /** Rows so far. */
    public int size() {
        return size;
    }

    /** The column so far. */
    public Column build() {
        return new Column(name, Arrays.copyOf(codes, size), List.copyOf(codeOf.texts()));
    }

    /** Adds missing cells until the column has this many rows. */
    void fillTo(int rows) {
        while (size < rows) {
            add(null);
        }
    }
}
