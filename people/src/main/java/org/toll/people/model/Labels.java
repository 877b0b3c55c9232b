package org.toll.people.model;

import java.util.List;
import java.util.stream.Stream;
import org.toll.people.cluster.Constraints.RowPair;

/**
 * Pairs of which a person said what they are. While a model is learned each is one pair among all, whose probability is known
 * and does not move; it takes the place of what the weights would say of it, and counts once. Whoever reads pairs because of
 * their weight, near the cut for instance, so changes neither how many pairs of that weight there are nor, where they are what
 * their weight says, the share of matches.
 *
 * @param same pairs of one person; what is there twice counts once
 * @param different pairs of two people; the same
 */
public record Labels(List<RowPair> same, List<RowPair> different) {
    /** Nobody said anything. */
    public static final Labels NONE = new Labels(List.of(), List.of());

    public Labels {
        same = same.stream().distinct().toList();
        different = different.stream().distinct().toList();
    }

    /** Whether nobody said anything. */
    public boolean isEmpty() {
        return same.isEmpty() && different.isEmpty();
    }

    /** All pairs, those of one person first. */
    Stream<RowPair> pairs() {
        return Stream.concat(same.stream(), different.stream());
    }
}
