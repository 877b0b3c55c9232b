package org.toll.people.record;

import java.util.Arrays;
import java.util.List;

/**
 * Gives each distinct text the next number. An open-addressing table of 8 bytes a slot: a map of boxed numbers would cost five
 * times that for ten million ids. The hash stands beside the number, so that a text is fetched from memory only where it is
 * most likely the one. Not thread-safe.
 */
final class TextCodes {
    private static final long FREE = -1;

    private final TextPool texts = new TextPool();
    /** Of each slot the number of its text, and above it the hash. */
    private long[] slots = free(64);

    /** The number of a text, new or known. */
    int of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** The number of a piece of a longer text. */
    int of(char[] letters, int from, int to) {
        int hash = hash(letters, from, to);
        int slot = hash & (slots.length - 1);
        long there = slots[slot];
        while (there != FREE
                && ((int) (there >>> Integer.SIZE) != hash || !texts.isAt((int) there, letters, from, to))) {
            slot = (slot + 1) & (slots.length - 1);
            there = slots[slot];
        }
        return there == FREE ? take(letters, from, to, hash, slot) : (int) there;
    }

    /** Numbers a piece of a longer text; whether it had no number before. */
    boolean isNew(char[] letters, int from, int to) {
        int before = texts.size();
        return of(letters, from, to) == before;
    }

    /** Distinct texts so far, in the order of their numbers. */
    List<String> texts() {
        return texts.view();
    }

    private int take(char[] letters, int from, int to, int hash, int slot) {
        int number = texts.size();
        slots[slot] = ((long) hash << Integer.SIZE) | number;
        texts.add(letters, from, to);
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] taken = slots;
        slots = free(taken.length * 2);
        for (long there : taken) {
            if (there != FREE) {
                int slot = (int) (there >>> Integer.SIZE) & (slots.length - 1);
                while (slots[slot] != FREE) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = there;
            }
        }
    }

    private static long[] free(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, FREE);
        return slots;
    }

    // Ids that count upwards have hash codes in a row; spread, they do not pile up.
    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
