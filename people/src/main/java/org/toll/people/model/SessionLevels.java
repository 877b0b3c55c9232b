package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a session sees of a pair: on which levels the fields that it learns agree, and, if both names are among them, whether they
 * changed places. Swapped or not is a comparison of two levels; where names are swapped, they say nothing by themselves.
 */
final class SessionLevels {
    private final List<String> learned;
    private final int[] levelsOfLearned;
    private final List<String> swapped;

    /**
     * @param learned fields
     * @param levelsOfLearned of each of them, how many
     * @param swapped the two names that may change places, both learned; empty if they cannot
     */
    SessionLevels(List<String> learned, int[] levelsOfLearned, List<String> swapped) {
        this.learned = learned;
        this.levelsOfLearned = levelsOfLearned;
        this.swapped = swapped;
    }

    /** How many levels each comparison of the session has. */
    int[] levels() {
        int[] levels = Arrays.copyOf(levelsOfLearned, size());
        Arrays.fill(levels, learned.size(), levels.length, 2);
        return levels;
    }

    /**
     * @param level of each comparison of the session's plan: the learned fields, then the swap
     */
    int[] of(IntUnaryOperator level) {
        int[] levels = new int[size()];
        Arrays.setAll(levels, level);
        int last = learned.size();
        if (swapped.isEmpty() || levels[last] == Patterns.MISSING) {
            return levels;
        }
        boolean isSwapped = levels[last] == 1;
        levels[last] = isSwapped ? 0 : 1;
        if (isSwapped) {
            swapped.forEach(field -> levels[learned.indexOf(field)] = Patterns.MISSING);
        }
        return levels;
    }

    private int size() {
        return learned.size() + (swapped.isEmpty() ? 0 : 1);
    }
}
