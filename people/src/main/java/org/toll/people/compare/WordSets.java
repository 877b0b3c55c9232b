package org.toll.people.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each value a few words, as numbers: whether two values share a word is asked for every pair of values. */
final class WordSets {
    private final List<int[]> numbers = new ArrayList<>();

    WordSets(List<Set<String>> words) {
        Map<String, Integer> numberOf = new HashMap<>();
        for (Set<String> ofValue : words) {
            numbers.add(ofValue.stream()
                    .mapToInt(word -> numberOf.computeIfAbsent(word, unknown -> numberOf.size()))
                    .toArray());
        }
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
}
