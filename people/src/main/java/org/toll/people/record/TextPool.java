package org.toll.people.record;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Texts one behind the other in one array: a million short ones cost a fifth of what as many objects would, and the collector
 * never visits them. A text becomes an object when it is asked for. Grows at its end only, so a view of the texts so far stays
 * valid. Not thread-safe while it grows.
 */
final class TextPool {
    private char[] letters = new char[1024];
    private int[] ends = new int[64];
    private int size;

    /** Number of texts. */
    int size() {
        return size;
    }

    /** Puts a piece of a longer text behind the last one. */
    void add(char[] text, int from, int to) {
        int start = start(ends, size);
        int end = Math.addExact(start, to - from);
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, grown(letters.length, end));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
        }
        System.arraycopy(text, from, letters, start, to - from);
        ends[size++] = end;
    }

    /** Whether a text is the same as a piece of a longer one. */
    boolean isAt(int number, char[] text, int from, int to) {
        int start = start(ends, number);
        return ends[number] - start == to - from && Arrays.equals(letters, start, ends[number], text, from, to);
    }

    /** All texts so far, in their order. */
    List<String> view() {
        return new View(letters, ends, size);
    }

    private static int start(int[] ends, int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private static int grown(int length, int least) {
        return (int) Math.min(Integer.MAX_VALUE - 8, Math.max(least, length + (long) (length >> 1)));
    }

    /** The texts that a pool had at one time. Immutable. */
    private static final class View extends AbstractList<String> implements RandomAccess {
        private final char[] letters;
        private final int[] ends;
        private final int size;

        private View(char[] letters, int[] ends, int size) {
            this.letters = letters;
            this.ends = ends;
            this.size = size;
        }

        @Override
        public String get(int number) {
            Objects.checkIndex(number, size);
            int start = start(ends, number);
            return new String(letters, start, ends[number] - start);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
