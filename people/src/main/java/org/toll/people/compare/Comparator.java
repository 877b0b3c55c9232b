package org.toll.people.compare;

import java.util.List;

/**
 * Says on which of its ordered levels two values of one attribute agree. Level 0 is equality, the last level is "different",
 * and those between fall from stronger to weaker agreement. A comparator is bound to the values of one attribute and may have
 * prepared them.
 *
 * <p><b>Contract.</b> Symmetric, free of side effects, safe for many threads, the same for the same two values in every run.
 */
public interface Comparator {
    /** Names of the levels in order: the first is equality, the last is no agreement. Two or more, at most 16. */
    List<String> levels();

    /**
     * @param first code of a value, present
     * @param second code of another value, present and different from {@code first}
     * @return a level from 1 (0 is taken by equal codes) to {@code levels().size() - 1}
     */
    int level(int first, int second);

    /**
     * A quick first question of values that differ, asked before any text is read: false only if they are on the last level.
     */
    default boolean mayAgree(int first, int second) {
        return true;
    }

    /** Whether {@link #level} costs a few machine operations only (dates, numbers): asked before any text. */
    boolean isCheap();
}
