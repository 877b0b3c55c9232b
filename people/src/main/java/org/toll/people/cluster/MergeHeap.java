package org.toll.people.cluster;

import java.util.Arrays;

/** Proposed merges, the highest average first; among equals the one whose first records stand first. */
final class MergeHeap {
    private double[] values = new double[16];
    private long[] ties = new long[16];
    private int[] edges = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double topValue() {
        return values[0];
    }

    int topEdge() {
        return edges[0];
    }

    void push(double value, long tie, int edge) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
            ties = Arrays.copyOf(ties, 2 * size);
            edges = Arrays.copyOf(edges, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!before(value, tie, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        set(at, value, tie, edge);
    }

    void pop() {
        size--;
        if (size == 0) {
            return;
        }
        double value = values[size];
        long tie = ties[size];
        int edge = edges[size];
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && before(values[child + 1], ties[child + 1], child)) {
                child++;
            }
            if (before(value, tie, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        set(at, value, tie, edge);
    }

    private boolean before(double value, long tie, int other) {
        return value > values[other] || (value == values[other] && tie < ties[other]);
    }

    private void move(int from, int to) {
        set(to, values[from], ties[from], edges[from]);
    }

    private void set(int at, double value, long tie, int edge) {
        values[at] = value;
        ties[at] = tie;
        edges[at] = edge;
    }
}
