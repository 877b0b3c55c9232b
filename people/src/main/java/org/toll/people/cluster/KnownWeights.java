package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.Column;

/** Weights by pair: those of a whole run, and those that new records brought. */
final class KnownWeights {
    private final LinkEvidence evidence;
    private final int[] start;
    private final Map<Long, Float> added = new HashMap<>();
    private final Map<Integer, List<RowPair>> mustLink = new HashMap<>();
    private final Map<Integer, List<RowPair>> cannotLink = new HashMap<>();

    KnownWeights(LinkEvidence evidence) {
        this.evidence = evidence;
        start = new int[evidence.records() + 1];
        for (int pair = 0; pair < evidence.pairs().size(); pair++) {
            start[evidence.pairs().first(pair) + 1]++;
        }
        for (int row = 0; row < evidence.records(); row++) {
            start[row + 1] += start[row];
        }
        evidence.constraints().mustLink().forEach(pair -> index(mustLink, pair));
        evidence.constraints().cannotLink().forEach(pair -> index(cannotLink, pair));
    }

    void add(int newer, int older, float bits) {
        added.put(key(older, newer), bits);
    }

    /** Whether two records are known to be two people. */
    boolean isApart(int lower, int higher) {
        return cannotLink.getOrDefault(lower, List.of()).contains(new RowPair(lower, higher));
    }

    /** What is known among a few records, as evidence of its own: row {@code k} is {@code rows.get(k)}, ascending. */
    LinkEvidence among(List<Integer> rows, Column lists) {
        int most = rows.size() * (rows.size() - 1) / 2;
        int[] first = new int[most];
        int[] second = new int[most];
        float[] bits = new float[most];
        int count = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                float weight = find(rows.get(i), rows.get(j));
                if (!Float.isNaN(weight)) {
                    first[count] = i;
                    second[count] = j;
                    bits[count++] = weight;
                }
            }
        }
        ScoredPairs pairs = ScoredPairs.ofSorted(
                Arrays.copyOf(first, count), Arrays.copyOf(second, count), Arrays.copyOf(bits, count));
        Constraints constraints = new Constraints(
                among(mustLink, rows),
                among(cannotLink, rows),
                evidence.constraints().cleanLists());
        return LinkEvidence.of(lists, pairs).with(constraints);
    }

    /** NaN if the pair has no weight and none can be had. */
    private float find(int one, int other) {
        Float fresh = added.get(key(one, other));
        if (fresh != null) {
            return fresh;
        }
        if (other >= evidence.records()) {
            return Float.NaN;
        }
        int low = start[one];
        int high = start[one + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int second = evidence.pairs().second(middle);
            if (second == other) {
                return evidence.pairs().weightBits(middle);
            }
            if (second < other) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return evidence.missing().map(missing -> missing.weightBits(one, other)).orElse(Float.NaN);
    }

    private static List<RowPair> among(Map<Integer, List<RowPair>> constraints, List<Integer> rows) {
        List<RowPair> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (RowPair pair : constraints.getOrDefault(rows.get(i), List.of())) {
                int j = Collections.binarySearch(rows, pair.second());
                if (j >= 0) {
                    found.add(new RowPair(i, j));
                }
            }
        }
        return found;
    }

    private static void index(Map<Integer, List<RowPair>> index, RowPair pair) {
        index.computeIfAbsent(pair.first(), any -> new ArrayList<>()).add(pair);
    }

    private static long key(int lower, int higher) {
        return ((long) lower << 32) | higher;
    }
}
