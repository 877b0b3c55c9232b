package org.toll.people.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes the cells of one column as they arrive. Not thread-safe. */
public final class ColumnBuilder {
    private final String name;
    private final Map<String, Integer> codeOf = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
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
        codes[size++] = code(text);
    }

    private int code(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Column.MISSING;
        }
        String trimmed = text.strip();
        Integer known = codeOf.putIfAbsent(trimmed, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(trimmed);
        return texts.size() - 1;
    }

    /** The column so far. */
    public Column build() {
        return new Column(name, Arrays.copyOf(codes, size), List.copyOf(texts));
    }
}
