package org.toll.store.people;

import java.util.Arrays;
import java.util.List;

/** The fields of one row of a file, as pieces of one text: millions of them pass, and most say what an earlier one said. */
final class Row {
    private char[] letters = new char[0];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    static Row of(List<String> fields) {
        Row row = new Row();
        row.begin(String.join("", fields).toCharArray());
        int start = 0;
        for (String field : fields) {
            row.add(start, start + field.length());
            start += field.length();
        }
        return row;
    }

    /** Forgets the fields; those that follow are pieces of this text, which must not change until they are read. */
    void begin(char[] text) {
        letters = text;
        size = 0;
    }

    void add(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    int size() {
        return size;
    }

    /** What the pieces are pieces of; the array itself. */
    char[] letters() {
        return letters;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    String text(int field) {
        return new String(letters, starts[field], ends[field] - starts[field]);
    }
}
