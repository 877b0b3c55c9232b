package org.toll.people.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives each distinct text the next number. An open-addressing table of 4 bytes a slot: a map of boxed numbers would cost ten
 * times that for ten million ids. Not thread-safe.
 */
final class TextCodes {
    private final List<String> texts = new ArrayList<>();
    private int[] slots = free(64);

    /** The number of a text, new or known. */
    int of(String text) {
        int slot = slotOf(text);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        slots[slot] = texts.size();
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

    private int slotOf(String text) {
        int mask = slots.length - 1;
        int slot = mix(text.hashCode()) & mask;
        while (slots[slot] >= 0 && !texts.get(slots[slot]).equals(text)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = free(slots.length * 2);
        for (int code = 0; code < texts.size(); code++) {
            slots[slotOf(texts.get(code))] = code;
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
