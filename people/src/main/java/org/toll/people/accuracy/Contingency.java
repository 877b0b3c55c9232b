package org.toll.people.accuracy;

import java.util.HashMap;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;

/** How many records each found person shares with each true one: all measures of a clustering follow from it. */
final class Contingency {
    private final Map<Long, Integer> shared;
    private final int[] foundSize;
    private final int[] trueSize;

    private Contingency(Map<Long, Integer> shared, int[] foundSize, int[] trueSize) {
        this.shared = shared;
        this.foundSize = foundSize;
        this.trueSize = trueSize;
    }

    static Contingency of(Clustering found, Clustering truth) {
        if (found.records() != truth.records()) {
            throw InvalidInput.of(
                    "Both clusterings are of the same " + found.records() + " records", truth.records(), "");
        }
        Map<Long, Integer> shared = new HashMap<>();
        int[] foundSize = new int[found.people()];
        int[] trueSize = new int[truth.people()];
        for (int row = 0; row < found.records(); row++) {
            foundSize[found.personOf(row)]++;
            trueSize[truth.personOf(row)]++;
            shared.merge((long) found.personOf(row) << 32 | truth.personOf(row), 1, Integer::sum);
        }
        return new Contingency(shared, foundSize, trueSize);
    }

    PairCounts pairs() {
        long both = shared.values().stream().mapToLong(Contingency::pairs).sum();
        long found = 0;
        for (int size : foundSize) {
            found += pairs(size);
        }
        long truth = 0;
        for (int size : trueSize) {
            truth += pairs(size);
        }
        return new PairCounts(both, found - both, truth - both);
    }

    /** Sum over records of the share of its found person that is its true one. */
    double bCubedPrecisionSum() {
        return shared.entrySet().stream()
                .mapToDouble(entry -> square(entry.getValue()) / foundSize[found(entry.getKey())])
                .sum();
    }

    /** Sum over records of the share of its true person that is its found one. */
    double bCubedRecallSum() {
        return shared.entrySet().stream()
                .mapToDouble(entry -> square(entry.getValue()) / trueSize[truth(entry.getKey())])
                .sum();
    }

    long exactPeople() {
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() == foundSize[found(entry.getKey())]
                        && entry.getValue() == trueSize[truth(entry.getKey())])
                .count();
    }

    private static int found(long key) {
        return (int) (key >>> 32);
    }

    private static int truth(long key) {
        return (int) key;
    }

    private static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }

    private static double square(int size) {
        return (double) size * size;
    }
}
