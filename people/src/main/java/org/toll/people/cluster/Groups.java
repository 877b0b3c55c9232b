package org.toll.people.cluster;

import java.util.Arrays;

/**
 * The groups of one component while they grow, and the edges between them. An edge holds the excess of its weighed pairs over
 * the weight of unscored ones, so that the average weight between two groups is {@code unscored + excess / (|A| |B|)} however
 * many of the pairs were weighed. Used again for one component after the other; not thread-safe.
 */
final class Groups {
    private final EdgeTable table = new EdgeTable();
    private int[] parent = new int[16];
    private int[] size = new int[16];
    private int[] lowest = new int[16];
    private int[] degree = new int[16];
    private int[] head = new int[16];
    private long[] cleanLists = new long[16];
    private int edges;
    private long[] excess = new long[16];
    private int[] ends = new int[32];
    private int[] next = new int[32];
    private boolean[] isBlocked = new boolean[16];
    private boolean[] isDead = new boolean[16];

    /** Starts again with this many groups of one record each. */
    void reset(int records, int expectedEdges) {
        if (parent.length < records) {
            int room = Math.max(records, 2 * parent.length);
            parent = new int[room];
            size = new int[room];
            lowest = new int[room];
            degree = new int[room];
            head = new int[room];
            cleanLists = new long[room];
        }
        for (int group = 0; group < records; group++) {
            parent[group] = group;
            size[group] = 1;
            lowest[group] = group;
            degree[group] = 0;
            head[group] = -1;
            cleanLists[group] = 0;
        }
        edges = 0;
        table.clear(expectedEdges);
    }

    void setCleanLists(int record, long bits) {
        cleanLists[root(record)] |= bits;
    }

    /** The group of a record, as the number of one of its records. */
    int root(int record) {
        int at = record;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Joins two records before any edge is there. */
    void joinBare(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            absorb(Math.min(a, b), Math.max(a, b));
        }
    }

    /** Adds the excess of one weighed pair of records. */
    void addPair(int one, int other, long excessOfPair) {
        int edge = edgeBetween(one, other);
        if (edge >= 0) {
            excess[edge] += excessOfPair;
        }
    }

    /** Forbids two records to be one person. */
    void block(int one, int other) {
        int edge = edgeBetween(one, other);
        if (edge >= 0) {
            isBlocked[edge] = true;
        }
    }

    int edgeCount() {
        return edges;
    }

    int firstEnd(int edge) {
        return ends[2 * edge];
    }

    int secondEnd(int edge) {
        return ends[2 * edge + 1];
    }

    int recordsOf(int group) {
        return size[group];
    }

    long cleanListsOf(int group) {
        return cleanLists[group];
    }

    /** Whether the two groups of an edge are still two and may become one. */
    boolean isOpen(int edge) {
        return !isDead[edge] && !isBlocked[edge] && (cleanLists[firstEnd(edge)] & cleanLists[secondEnd(edge)]) == 0;
    }

    /** Average weight between the two groups of an edge over that of an unscored pair, in fixed point. */
    double average(int edge) {
        return (double) excess[edge] / ((double) size[firstEnd(edge)] * size[secondEnd(edge)]);
    }

    /** Orders edges of equal weight by the first records of their groups. */
    long tie(int edge) {
        int a = lowest[firstEnd(edge)];
        int b = lowest[secondEnd(edge)];
        return a < b ? (long) a << 32 | b : (long) b << 32 | a;
    }

    /**
     * Makes one group of the two of an edge, the one with fewer edges moving into the other, and offers every edge whose
     * weight may have risen.
     */
    void merge(int edge, MergeQueue queue) {
        boolean firstIsLarger = degree[firstEnd(edge)] >= degree[secondEnd(edge)];
        int into = firstIsLarger ? firstEnd(edge) : secondEnd(edge);
        int from = firstIsLarger ? secondEnd(edge) : firstEnd(edge);
        kill(edge);
        absorb(into, from);
        int half = head[from];
        while (half >= 0) {
            int following = next[half];
            int moved = half >> 1;
            if (!isDead[moved]) {
                move(moved, half, into, queue);
            }
            half = following;
        }
    }

    private void move(int moved, int half, int into, MergeQueue queue) {
        int other = ends[half ^ 1];
        int known = table.get(into, other);
        if (known != EdgeTable.NONE) {
            excess[known] += excess[moved];
            isBlocked[known] |= isBlocked[moved];
            kill(moved);
            queue.offer(known);
        } else {
            ends[half] = into;
            next[half] = head[into];
            head[into] = half;
            degree[into]++;
            table.put(into, other, moved);
        }
    }

    private void kill(int edge) {
        isDead[edge] = true;
        degree[firstEnd(edge)]--;
        degree[secondEnd(edge)]--;
    }

    private void absorb(int into, int from) {
        parent[from] = into;
        size[into] += size[from];
        lowest[into] = Math.min(lowest[into], lowest[from]);
        cleanLists[into] |= cleanLists[from];
    }

    private int edgeBetween(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a == b) {
            return -1;
        }
        int edge = table.get(a, b);
        if (edge == EdgeTable.NONE) {
            edge = addEdge(a, b);
        }
        return edge;
    }

    private int addEdge(int a, int b) {
        if (edges == excess.length) {
            excess = Arrays.copyOf(excess, 2 * edges);
            ends = Arrays.copyOf(ends, 4 * edges);
            next = Arrays.copyOf(next, 4 * edges);
            isBlocked = Arrays.copyOf(isBlocked, 2 * edges);
            isDead = Arrays.copyOf(isDead, 2 * edges);
        }
        int edge = edges++;
        excess[edge] = 0;
        isBlocked[edge] = false;
        isDead[edge] = false;
        attach(2 * edge, a);
        attach(2 * edge + 1, b);
        table.put(a, b, edge);
        return edge;
    }

    private void attach(int half, int group) {
        ends[half] = group;
        next[half] = head[group];
        head[group] = half;
        degree[group]++;
    }
}
