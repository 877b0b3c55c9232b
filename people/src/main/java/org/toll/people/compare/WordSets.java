package org.toll.people.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each value a few words, as numbers: whether two values share a word is asked for every pair of values. */
final class WordSets {
    private final List<int[]> numbers = new ArrayList<>();
    /** Of each value the set of its numbers, as far as 64 bits tell them apart. */
    private final long[] masks;

    WordSets(List<Set<String>> words) {
        Map<String, Integer> numberOf = new HashMap<>();
        for (Set<String> ofValue : words) {
            numbers.add(ofValue.stream()
                    .mapToInt(word -> numberOf.computeIfAbsent(word, unknown -> numberOf.size()))
                    .toArray());
        }
        masks = numbers.stream().mapToLong(WordSets::mask).toArray();
    }

    /** False only if no word is shared; a few machine operations. */
    boolean mayBeShared(int first, int second) {
        return (masks[first] & masks[second]) != 0;
    }

    boolean areShared(int first, int second) {
        for (int one : numbers.get(first)) {
            for (int other : numbers.get(second)) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long mask(int[] numbers) {
        long mask = 0;
        for (int number : numbers) {
            // A shift counts modulo 64.
            mask |= 1L << number;
        }
        return mask;
    }
}
