package org.toll.people.kernel;

import java.util.Arrays;

/** Packed keys with the rows that have them, sorted by radix. Arrays may be longer than {@link #size}. */
final class KeyedRows {
    private static final int DIGIT_BITS = 11;

    private long[] keys;
    private int[] rows;
    private int size;

    /** @param keyOfRow for each row its key or {@link KeyPacking#NONE}; taken over */
    KeyedRows(long[] keyOfRow) {
        keys = keyOfRow;
        rows = new int[keyOfRow.length];
        for (int row = 0; row < keyOfRow.length; row++) {
            if (keyOfRow[row] != KeyPacking.NONE) {
                keys[size] = keyOfRow[row];
                rows[size++] = row;
            }
        }
    }

    private KeyedRows(int capacity) {
        keys = new long[capacity];
        rows = new int[capacity];
    }

    long key(int at) {
        return keys[at];
    }

    int row(int at) {
        return rows[at];
    }

    int size() {
        return size;
    }

    /** The rows in order; the array itself. */
    int[] rows() {
        return rows;
    }

    /** First position at or after which keys are not below {@code key}; keys must be sorted. */
    int lowerBound(long key) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Each row once for each of its branches, the branch appended to the key. */
    KeyedRows branched(KeyBranches branches, int bits) {
        int[] codes = branches.attribute().codes();
        long total = 0;
        for (int at = 0; at < size; at++) {
            total += branches.of(codes[rows[at]]).length;
        }
        KeyedRows result = new KeyedRows(Math.toIntExact(total));
        for (int at = 0; at < size; at++) {
            for (int branch : branches.of(codes[rows[at]])) {
                result.keys[result.size] = keys[at] << bits | branch;
                result.rows[result.size++] = rows[at];
            }
        }
        return result;
    }

    /** Sorts by key; rows of one key stay in their order, which is ascending. */
    void sort(int keyBits) {
        long[] keysTo = new long[size];
        int[] rowsTo = new int[size];
        int[] next = new int[1 << DIGIT_BITS];
        for (int shift = 0; shift < keyBits; shift += DIGIT_BITS) {
            Arrays.fill(next, 0);
            for (int at = 0; at < size; at++) {
                next[digit(keys[at], shift)]++;
            }
            int before = 0;
            for (int digit = 0; digit < next.length; digit++) {
                int count = next[digit];
                next[digit] = before;
                before += count;
            }
            for (int at = 0; at < size; at++) {
                int to = next[digit(keys[at], shift)]++;
                keysTo[to] = keys[at];
                rowsTo[to] = rows[at];
            }
            long[] spareKeys = keys;
            keys = keysTo;
            keysTo = spareKeys;
            int[] spareRows = rows;
            rows = rowsTo;
            rowsTo = spareRows;
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & ((1 << DIGIT_BITS) - 1);
    }
}
