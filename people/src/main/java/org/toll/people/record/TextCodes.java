package org.toll.people.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each distinct text the next number. An open-addressing table of 8 bytes a slot: a map of boxed numbers would cost five
 * times that for ten million ids. The hash stands beside the number, so that a text is fetched from memory only where it is
 * most likely the one. Not thread-safe.
 */
final class TextCodes {
    private final List<String> texts = new ArrayList<>();
    private int[] slots = free(64);
    private int[] hashes = new int[64];

    /** The number of a text, new or known. */
    int of(String text) {
        int hash = mix(text.hashCode());
        int slot = hash & (slots.length - 1);
        while (slots[slot] >= 0
                && (hashes[slot] != hash || !texts.get(slots[slot]).equals(text))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] >= 0 ? slots[slot] : take(text, hash, slot);
    }

    /** The same for letters that are no text of their own yet: they become one only if they are new. */
    int of(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        hash = mix(hash);
        int slot = hash & (slots.length - 1);
        while (slots[slot] >= 0 && (hashes[slot] != hash || !isAt(slots[slot], letters, from, to))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slots[slot] >= 0 ? slots[slot] : take(new String(letters, from, to - from), hash, slot);
    }

    /** Numbers a text; whether it had no number before. */
    boolean isNew(String text) {
        int before = texts.size();
        return of(text) == before;
    }

    /** Distinct texts in the order of their numbers. */
    List<String> texts() {
        return texts;
    }

    private int take(String text, int hash, int slot) {
        slots[slot] = texts.size();
        hashes[slot] = hash;
        texts.add(text);
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return texts.size() - 1;
    }

    private boolean isAt(int number, char[] letters, int from, int to) {
        String text = texts.get(number);
        if (text.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (text.charAt(at - from) != letters[at]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int[] numbers = slots;
        int[] ofNumbers = hashes;
        slots = free(numbers.length * 2);
        hashes = new int[slots.length];
        for (int at = 0; at < numbers.length; at++) {
            if (numbers[at] >= 0) {
                int slot = ofNumbers[at] & (slots.length - 1);
                while (slots[slot] >= 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = numbers[at];
                hashes[slot] = ofNumbers[at];
            }
        }
    }

    private static int[] free(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, -1);
        return slots;
    }

    // Ids that count upwards have hash codes in a row; spread, they do not pile up.
    private static int mix(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
