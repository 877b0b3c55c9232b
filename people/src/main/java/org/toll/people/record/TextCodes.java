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
        int slot = slotOf(text, hash);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        slots[slot] = texts.size();
        hashes[slot] = hash;
        texts.add(text);
        if (texts.size() * 2 > slots.length) {
            grow();
        }
        return texts.size() - 1;
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

    private int slotOf(String text, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] >= 0
                && (hashes[slot] != hash || !texts.get(slots[slot]).equals(text))) {
            slot = (slot + 1) & mask;
        }
        return slot;
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
