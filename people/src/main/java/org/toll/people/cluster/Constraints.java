package org.toll.people.cluster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.toll.base.InvalidInput;
import org.toll.people.record.RecordTable;

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
     * Nothing but that some lists name nobody twice.
     *
     * @param names of lists of the table
     * @throws InvalidInput if there is no list of a name
     */
    public static Constraints ofCleanLists(RecordTable table, Collection<String> names) {
        Set<Integer> codes = new HashSet<>();
        for (String name : names) {
            int code = table.list().texts().indexOf(name.strip());
            if (code < 0) {
                throw InvalidInput.of(
                        "No list has this name",
                        name,
                        "There are: " + table.list().texts() + ".");
            }
            codes.add(code);
        }
        return new Constraints(List.of(), List.of(), codes);
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
