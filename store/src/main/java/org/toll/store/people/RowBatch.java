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
            starts[rows * fields + field] = used + row.start(field) - from;
            ends[rows * fields + field] = used + row.end(field) - from;
        }
        used += length;
        rows++;
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
