package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;

/**
 * Records that are tied together, directly or through others, by pairs above a weight or by must-links. A component is only a
 * working area: nobody outside of it can belong to somebody inside. Those of one record are left out.
 *
 * <p>Numbered in the order of their first row; rows ascend within each.
 */
public final class Components {
    private final int[] componentOf;
    private final int[] rowStart;
    private final int[] rows;
    private final int[] pairStart;
    private final int[] pairs;
    private final Map<Integer, List<RowPair>> mustLink;
    private final Map<Integer, List<RowPair>> cannotLink;

    private Components(LinkEvidence evidence, int[] componentOf, int count) {
        this.componentOf = componentOf;
        ScoredPairs all = evidence.pairs();
        rowStart = new int[count + 1];
        pairStart = new int[count + 1];
        for (int component : componentOf) {
            if (component >= 0) {
                rowStart[component + 1]++;
            }
        }
        for (int pair = 0; pair < all.size(); pair++) {
            int component = componentOfPair(all, pair);
            if (component >= 0) {
                pairStart[component + 1]++;
            }
        }
        Arrays.parallelPrefix(rowStart, Integer::sum);
        Arrays.parallelPrefix(pairStart, Integer::sum);
        rows = new int[rowStart[count]];
        pairs = new int[pairStart[count]];
        int[] nextRow = rowStart.clone();
        for (int row = 0; row < componentOf.length; row++) {
            if (componentOf[row] >= 0) {
                rows[nextRow[componentOf[row]]++] = row;
            }
        }
        int[] nextPair = pairStart.clone();
        for (int pair = 0; pair < all.size(); pair++) {
            int component = componentOfPair(all, pair);
            if (component >= 0) {
                pairs[nextPair[component]++] = pair;
            }
        }
        mustLink = inComponents(evidence.constraints().mustLink());
        cannotLink = inComponents(evidence.constraints().cannotLink());
    }

    /** @param aboveBits pairs of more than this weight tie their records together */
    public static Components of(LinkEvidence evidence, float aboveBits) {
        DisjointSets sets = new DisjointSets(evidence.records());
        ScoredPairs pairs = evidence.pairs();
        for (int pair = 0; pair < pairs.size(); pair++) {
            if (pairs.weightBits(pair) > aboveBits) {
                sets.join(pairs.first(pair), pairs.second(pair));
            }
        }
        evidence.constraints().mustLink().forEach(pair -> sets.join(pair.first(), pair.second()));
        boolean[] hasOthers = new boolean[evidence.records()];
        for (int row = 0; row < hasOthers.length; row++) {
            int root = sets.root(row);
            if (root != row) {
                hasOthers[root] = true;
            }
        }
        int[] componentOf = new int[evidence.records()];
        int count = 0;
        for (int row = 0; row < componentOf.length; row++) {
            // The root is the smallest row of its set, so it has its number by now.
            int root = sets.root(row);
            int number = hasOthers[row] ? count++ : -1;
            componentOf[row] = root == row ? number : componentOf[root];
        }
        return new Components(evidence, componentOf, count);
    }

    /** Number of components of two records or more. */
    public int count() {
        return rowStart.length - 1;
    }

    /** Number of records in a component. */
    public int size(int component) {
        return rowStart[component + 1] - rowStart[component];
    }

    /** The {@code k}-th record of a component: its row, ascending. */
    public int row(int component, int k) {
        return rows[rowStart[component] + k];
    }

    /** The place of a row in its component. */
    int place(int component, int row) {
        return placeAfter(component, 0, row);
    }

    /** The place of a row in its component, which is at {@code from} or later. */
    int placeAfter(int component, int from, int row) {
        int end = rowStart[component + 1];
        int at = rowStart[component] + from;
        // Neighbours are near more often than not; binary search takes over in large components.
        for (int step = 0; step < 8 && at < end; step++, at++) {
            if (rows[at] == row) {
                return at - rowStart[component];
            }
        }
        return Arrays.binarySearch(rows, at, end, row) - rowStart[component];
    }

    /** Number of weighed pairs inside a component. */
    public int pairCount(int component) {
        return pairStart[component + 1] - pairStart[component];
    }

    /** The {@code k}-th weighed pair inside a component, an index into the pairs of the evidence, ascending. */
    public int pair(int component, int k) {
        return pairs[pairStart[component] + k];
    }

    /** Must-links inside a component. */
    public List<RowPair> mustLink(int component) {
        return mustLink.getOrDefault(component, List.of());
    }

    /** Cannot-links inside a component. */
    public List<RowPair> cannotLink(int component) {
        return cannotLink.getOrDefault(component, List.of());
    }

    private int componentOfPair(ScoredPairs all, int pair) {
        int component = componentOf[all.first(pair)];
        return component == componentOf[all.second(pair)] ? component : -1;
    }

    private Map<Integer, List<RowPair>> inComponents(List<RowPair> constraints) {
        Map<Integer, List<RowPair>> result = new HashMap<>();
        for (RowPair pair : constraints) {
            int component = componentOf[pair.first()];
            if (component >= 0 && component == componentOf[pair.second()]) {
                result.computeIfAbsent(component, any -> new ArrayList<>()).add(pair);
            }
        }
        return result;
    }
}
