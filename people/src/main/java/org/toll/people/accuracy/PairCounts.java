package org.toll.people.accuracy;

import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints.RowPair;

/**
 * Pairs of records by what was found and what is true. A ratio without pairs is 1: nothing was found wrongly, or missed.
 *
 * @param both pairs of one person that were linked
 * @param foundOnly pairs of two people that were linked
 * @param trueOnly pairs of one person that were not linked
 */
public record PairCounts(long both, long foundOnly, long trueOnly) {
    public PairCounts {
        if (both < 0 || foundOnly < 0 || trueOnly < 0) {
            throw InvalidInput.of("Numbers of pairs are 0 or more", both + ", " + foundOnly + ", " + trueOnly, "");
        }
    }

    /** Over all pairs of records. */
    public static PairCounts of(Clustering found, Clustering truth) {
        return Contingency.of(found, truth).pairs();
    }

    /**
     * Over labelled pairs only.
     *
     * @param labels true for pairs of one person
     */
    public static PairCounts of(Clustering found, Map<RowPair, Boolean> labels) {
        long both = 0;
        long foundOnly = 0;
        long trueOnly = 0;
        for (Map.Entry<RowPair, Boolean> label : labels.entrySet()) {
            boolean isLinked =
                    found.isSamePerson(label.getKey().first(), label.getKey().second());
            both += isLinked && label.getValue() ? 1 : 0;
            foundOnly += isLinked && !label.getValue() ? 1 : 0;
            trueOnly += !isLinked && label.getValue() ? 1 : 0;
        }
        return new PairCounts(both, foundOnly, trueOnly);
    }

    public double precision() {
        return ratio(both, both + foundOnly);
    }

    public double recall() {
        return ratio(both, both + trueOnly);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return ratio(2 * both, 2 * both + foundOnly + trueOnly);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
