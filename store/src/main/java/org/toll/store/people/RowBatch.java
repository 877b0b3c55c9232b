package org.toll.store.people;

import java.util.Arrays;

/** Some thousand rows of a file, copied from where they were read, so that their columns can be taken while reading goes on. */
final class RowBatch {
    private static final int ROWS = 2_048;

    private final int fields;
    private final int[] starts;
    private final int[] ends;
    private char[] letters = new char[1 << 16];
    private int used;
    private int rows;

    /** @param fields of each row */
    RowBatch(int fields) {
        this.fields = fields;
        this.starts = new int[ROWS * fields];
        this.ends = new int[ROWS * fields];
    }

    /** @param row with as many fields as the batch is for */
    void add(Row row) {
        int from = row.start(0);
        int length = row.end(fields - 1) - from;
        if (used + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * Math.max(letters.length, length));
        }
        System.arraycopy(row.letters(), from, letters, used, length);
        for (int field = 0; field < fields; field++) {
            set(rows * fields + field, used + row.start(field) - from, used + row.end(field) - from);
        }
        used += length;
        rows++;
    }

    /** Without the white space around it. */
    private void set(int place, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(letters[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(letters[end - 1])) {
            end--;
        }
        starts[place] = start;
        ends[place] = end;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    int rows() {
        return rows;
    }

    /** Forgets its rows. */
    void clear() {
        rows = 0;
        used = 0;
    }

    /** What the fields are pieces of; the array itself. */
    char[] letters() {
        return letters;
    }

    boolean isBlank(int row, int field) {
        return start(row, field) == end(row, field);
    }

    int start(int row, int field) {
        return starts[row * fields + field];
    }

    int end(int row, int field) {
        return ends[row * fields + field];
    }

    String text(int row, int field) {
        return new String(letters, start(row, field), end(row, field) - start(row, field));
    }
}
