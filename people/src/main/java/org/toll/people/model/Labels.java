package org.toll.people.model;

import java.util.List;
import org.toll.people.cluster.Constraints.RowPair;

/**
 * Pairs of which a person said what they are. Pairs of one person are fixed in the E step of every session and so pull the m
 * probabilities; pairs of two people tell little that the u probabilities, counted over all pairs, do not tell better.
 *
 * @param same pairs of one person
 */
public record Labels(List<RowPair> same) {
    /** Nobody said anything. */
    public static final Labels NONE = new Labels(List.of());

    public Labels {
        same = List.copyOf(same);
    }
}
