package org.toll.people.cluster;

/** Sets of whole numbers that are joined step by step; the root of a set is its smallest member. */
final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
        parent = new int[size];
        for (int k = 0; k < size; k++) {
            parent[k] = k;
        }
    }

    int root(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        if (a < b) {
            parent[b] = a;
        } else {
            parent[a] = b;
        }
    }
}
