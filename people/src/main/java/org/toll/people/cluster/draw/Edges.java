package org.toll.people.cluster.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Edges between atoms, ascending by their lower and then their higher end. Immutable. */
final class Edges {
    private final int[] low;
    private final int[] high;
    private final double[] excess;
    private final int[] weighed;
    private final boolean[] isBlocked;

    private Edges(int count) {
        low = new int[count];
        high = new int[count];
        excess = new double[count];
        weighed = new int[count];
        isBlocked = new boolean[count];
    }

    int count() {
        return low.length;
    }

    int low(int edge) {
        return low[edge];
    }

    int high(int edge) {
        return high[edge];
    }

    /** Weight of the weighed pairs of an edge over that of as many unscored ones. */
    double excess(int edge) {
        return excess[edge];
    }

    /** Pairs of records between the two atoms that were weighed; 0 for an edge that only forbids. */
    int weighed(int edge) {
        return weighed[edge];
    }

    boolean isBlocked(int edge) {
        return isBlocked[edge];
    }

    /** Collects the edges of one component. Pairs come in the order of edges unless records must be one, so sorting is rare. */
    static final class Builder {
        private long[] keys = new long[4];
        private double[] excess = new double[4];
        private boolean[] isPair = new boolean[4];
        private int size;

        /** One weighed pair of records; nothing if both are of one atom. */
        void add(int one, int other, double excessOfPair) {
            if (one != other) {
                append(one, other, excessOfPair, true);
            }
        }

        void block(int one, int other) {
            append(one, other, 0, false);
        }

        Edges build() {
            int[] order = IntStream.range(0, size).toArray();
            if (!isSorted()) {
                order = IntStream.range(0, size)
                        .boxed()
                        .sorted(Comparator.comparingLong(k -> keys[k]))
                        .mapToInt(k -> k)
                        .toArray();
            }
            int distinct = 0;
            for (int k = 0; k < size; k++) {
                distinct += k == 0 || keys[order[k]] != keys[order[k - 1]] ? 1 : 0;
            }
            Edges edges = new Edges(distinct);
            int edge = -1;
            for (int k = 0; k < size; k++) {
                int at = order[k];
                if (k == 0 || keys[at] != keys[order[k - 1]]) {
                    edge++;
                    edges.low[edge] = (int) (keys[at] >>> 32);
                    edges.high[edge] = (int) keys[at];
                }
                edges.excess[edge] += excess[at];
                edges.weighed[edge] += isPair[at] ? 1 : 0;
                edges.isBlocked[edge] |= !isPair[at];
            }
            return edges;
        }

        private boolean isSorted() {
            for (int k = 1; k < size; k++) {
                if (keys[k] < keys[k - 1]) {
                    return false;
                }
            }
            return true;
        }

        private void append(int one, int other, double excessOfPair, boolean isWeighed) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                excess = Arrays.copyOf(excess, 2 * size);
                isPair = Arrays.copyOf(isPair, 2 * size);
            }
            keys[size] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
            excess[size] = excessOfPair;
            isPair[size++] = isWeighed;
        }
    }
}
