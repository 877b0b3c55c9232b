package org.toll.people.cluster;

import org.toll.people.kernel.ScoredPairs;

/** The pairs of a component that have a weight: those that came with one and, in a small component, those weighed on demand. */
public final class WeighedPairs {
    private WeighedPairs() {}

    /** Receives a pair of records by their places in the component. */
    @FunctionalInterface
    public interface Receiver {
        /**
         * @param one place of a record in its component, from 0
         * @param other place of another, above {@code one}
         * @param bits weight, prior included
         */
        void pair(int one, int other, float bits);
    }

    /** Hands over each weighed pair once, in the order of rows. */
    public static void forEach(
            LinkEvidence evidence, Components components, int component, ClusterOptions options, Receiver receiver) {
        int records = components.size(component);
        int pairCount = components.pairCount(component);
        boolean isComplete = pairCount == (long) records * (records - 1) / 2;
        if (!isComplete && records <= options.scoreUpTo() && evidence.missing().isPresent()) {
            all(evidence, components, component, evidence.missing().get(), receiver);
            return;
        }
        ScoredPairs pairs = evidence.pairs();
        int one = 0;
        int other = 0;
        for (int k = 0; k < pairCount; k++) {
            int pair = components.pair(component, k);
            int first = pairs.first(pair);
            if (components.row(component, one) != first) {
                one = components.place(component, first);
                other = one;
            }
            other = components.placeAfter(component, other, pairs.second(pair));
            receiver.pair(one, other, pairs.weightBits(pair));
        }
    }

    private static void all(
            LinkEvidence evidence, Components components, int component, PairWeight weight, Receiver receiver) {
        ScoredPairs pairs = evidence.pairs();
        // Both run in the order of rows, so one walk tells which are missing.
        int known = 0;
        for (int i = 0; i < components.size(component); i++) {
            int first = components.row(component, i);
            for (int j = i + 1; j < components.size(component); j++) {
                int second = components.row(component, j);
                int pair = known < components.pairCount(component) ? components.pair(component, known) : -1;
                if (pair >= 0 && pairs.first(pair) == first && pairs.second(pair) == second) {
                    known++;
                    receiver.pair(i, j, pairs.weightBits(pair));
                } else {
                    receiver.pair(i, j, weight.weightBits(first, second));
                }
            }
        }
    }
}
