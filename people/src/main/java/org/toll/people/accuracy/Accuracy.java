package org.toll.people.accuracy;

import org.toll.base.Citation;
import org.toll.people.cluster.Clustering;

/**
 * A clustering against the truth.
 *
 * <p>Pairs give a person of ten records 45 votes, B-cubed gives each record one, exact people each person one: a method can
 * look well by the first and poorly by the last.
 *
 * @param pairs of records
 * @param bCubedPrecision mean over records: which share of those found with it belongs to it
 * @param bCubedRecall mean over records: which share of those that belong to it was found with it
 * @param exactPrecision share of found people who have all their records and no other
 * @param exactRecall share of true people found so
 */
@Citation("Bagga A., Baldwin B. (1998), Entity-based cross-document coreferencing using the vector space model, COLING-ACL "
        + "1998, 79-85.")
public record Accuracy(
        PairCounts pairs, double bCubedPrecision, double bCubedRecall, double exactPrecision, double exactRecall) {
    /** Of all records; every measure is 1 if there are none. */
    public static Accuracy of(Clustering found, Clustering truth) {
        Contingency table = Contingency.of(found, truth);
        if (found.records() == 0) {
            return new Accuracy(table.pairs(), 1, 1, 1, 1);
        }
        return new Accuracy(
                table.pairs(),
                table.bCubedPrecisionSum() / found.records(),
                table.bCubedRecallSum() / found.records(),
                (double) table.exactPeople() / found.people(),
                (double) table.exactPeople() / truth.people());
    }

    /** Harmonic mean of the two B-cubed measures. */
    public double bCubedF1() {
        return 2 * bCubedPrecision * bCubedRecall / (bCubedPrecision + bCubedRecall);
    }
}
