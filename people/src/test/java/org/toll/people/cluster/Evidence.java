package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.record.Column;
import org.toll.people.record.ColumnBuilder;

/** Fixture: pairs and lists written by hand. */
public final class Evidence {
    private final List<float[]> pairs = new ArrayList<>();

    /** @param pairs {@code {first, second, bits}} in any order */
    public static LinkEvidence of(Column lists, double[]... pairs) {
        Evidence evidence = new Evidence();
        for (double[] pair : pairs) {
            evidence.add((int) pair[0], (int) pair[1], (float) pair[2]);
        }
        return evidence.on(lists);
    }

    public void add(int one, int other, float bits) {
        pairs.add(new float[] {Math.min(one, other), Math.max(one, other), bits});
    }

    public LinkEvidence on(Column lists) {
        List<float[]> sorted = pairs.stream()
                .sorted(Comparator.<float[]>comparingDouble(pair -> pair[0]).thenComparingDouble(pair -> pair[1]))
                .toList();
        float[] bits = new float[sorted.size()];
        for (int k = 0; k < bits.length; k++) {
            bits[k] = sorted.get(k)[2];
        }
        return LinkEvidence.of(
                lists,
                ScoredPairs.ofSorted(
                        sorted.stream().mapToInt(pair -> (int) pair[0]).toArray(),
                        sorted.stream().mapToInt(pair -> (int) pair[1]).toArray(),
                        bits));
    }

    /** One letter for each row: its list. */
    public static Column lists(String letters) {
        ColumnBuilder lists = new ColumnBuilder("list");
        letters.chars().forEach(letter -> lists.add(String.valueOf((char) letter)));
        return lists.build();
    }
}
