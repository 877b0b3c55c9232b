package org.toll.people.cluster;

import java.util.Arrays;

/** From two node numbers to an edge number: open addressing over primitive arrays, emptied at a cost of its present size. */
final class EdgeTable {
    static final int NONE = -1;

    private static final int SMALLEST = 8;

    private long[] keys = new long[SMALLEST];
    private int[] edges = new int[SMALLEST];
    private int mask = SMALLEST - 1;
    private int used;

    /** Forgets everything and makes room. */
    void clear(int expected) {
        int wanted = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) << 2);
        if (keys.length < wanted) {
            keys = new long[wanted];
            edges = new int[wanted];
        }
        mask = wanted - 1;
        Arrays.fill(edges, 0, wanted, NONE);
        used = 0;
    }

    int get(int one, int other) {
        long key = key(one, other);
        int slot = slot(key);
        while (edges[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return edges[slot];
    }

    void put(int one, int other, int edge) {
        if (2 * (used + 1) > mask) {
            grow();
        }
        insert(key(one, other), edge);
    }

    private void insert(long key, int edge) {
        int slot = slot(key);
        while (edges[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (edges[slot] == NONE) {
            used++;
        }
        keys[slot] = key;
        edges[slot] = edge;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldEdges = edges;
        int oldSize = mask + 1;
        keys = new long[2 * oldSize];
        edges = new int[2 * oldSize];
        Arrays.fill(edges, NONE);
        mask = 2 * oldSize - 1;
        used = 0;
        for (int slot = 0; slot < oldSize; slot++) {
            if (oldEdges[slot] != NONE) {
                insert(oldKeys[slot], oldEdges[slot]);
            }
        }
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }

    private static long key(int one, int other) {
        return one < other ? ((long) one << 32) | other : ((long) other << 32) | one;
    }
}
