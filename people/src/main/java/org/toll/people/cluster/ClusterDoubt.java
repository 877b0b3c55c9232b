package org.toll.people.cluster;

import java.util.List;
import org.toll.people.cluster.Constraints.RowPair;

/**
 * Where a person of several records would break, and who else might belong to it.
 *
 * @param person number in the clustering
 * @param rows of its records, ascending
 * @param oneSide rows of one part if it were two: the last two groups that average linkage would join; with the others the
 *     weakest link
 * @param weakestBits average weight between the two parts
 * @param density share of its pairs of records that are links by themselves
 * @param bridges links without which its links would not hold it together
 * @param alternatives other people it has weighed pairs with, highest average first
 */
public record ClusterDoubt(
        int person,
        List<Integer> rows,
        List<Integer> oneSide,
        double weakestBits,
        double density,
        List<RowPair> bridges,
        List<Alternative> alternatives) {
    public ClusterDoubt {
        rows = List.copyOf(rows);
        oneSide = List.copyOf(oneSide);
        bridges = List.copyOf(bridges);
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Another person who might be the same.
     *
     * @param person number in the clustering
     * @param averageBits average weight between all records of the two
     */
    public record Alternative(int person, double averageBits) {}
}
