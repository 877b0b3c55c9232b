package org.toll.people.cluster;

import java.util.List;
import java.util.Set;
import org.toll.base.InvalidInput;

/**
 * What is known of records beyond their weights. Must-link and cannot-link come from judgements and shared identifiers; a list
 * declared clean has no person twice, so no two of its records are one.
 *
 * @param mustLink pairs of one person
 * @param cannotLink pairs of two people
 * @param cleanLists lists, by the code of {@code RecordTable.list()}, that name nobody twice
 */
public record Constraints(List<RowPair> mustLink, List<RowPair> cannotLink, Set<Integer> cleanLists) {
    /** Nothing is known. */
    public static final Constraints NONE = new Constraints(List.of(), List.of(), Set.of());

    public Constraints {
        mustLink = List.copyOf(mustLink);
        cannotLink = List.copyOf(cannotLink);
        cleanLists = Set.copyOf(cleanLists);
    }

    /**
     * Two rows, the lower first.
     *
     * @param first from 0
     * @param second above {@code first}
     */
    public record RowPair(int first, int second) {
        public RowPair {
            if (first < 0 || second <= first) {
                throw InvalidInput.of("A pair has two rows, the lower first", first + "-" + second, "");
            }
        }

        /** The pair of two different rows in either order. */
        public static RowPair of(int one, int other) {
            return new RowPair(Math.min(one, other), Math.max(one, other));
        }
    }
}
