package org.toll.people.cluster.draw;

import java.util.Map;
import java.util.TreeMap;

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

    /** Collects the edges of one component. */
    static final class Builder {
        private final Map<Long, Sum> sums = new TreeMap<>();

        private static final class Sum {
            private double excess;
            private int weighed;
            private boolean isBlocked;
        }

        void add(int one, int other, double excess) {
            if (one != other) {
                Sum sum = sum(one, other);
                sum.excess += excess;
                sum.weighed++;
            }
        }

        void block(int one, int other) {
            sum(one, other).isBlocked = true;
        }

        Edges build() {
            Edges edges = new Edges(sums.size());
            int edge = 0;
            for (Map.Entry<Long, Sum> entry : sums.entrySet()) {
                edges.low[edge] = (int) (entry.getKey() >>> 32);
                edges.high[edge] = (int) (long) entry.getKey();
                edges.excess[edge] = entry.getValue().excess;
                edges.weighed[edge] = entry.getValue().weighed;
                edges.isBlocked[edge] = entry.getValue().isBlocked;
                edge++;
            }
            return edges;
        }

        private Sum sum(int one, int other) {
            long key = (long) Math.min(one, other) << 32 | Math.max(one, other);
            return sums.computeIfAbsent(key, any -> new Sum());
        }
    }
}
