package org.toll.estimate.mse.size;

/** Sorts points with their weights by merging the ascending runs that they come in: mixtures join hundreds of sorted parts. */
final class AscendingRuns {
    private double[] at;
    private double[] weight;
    private double[] nextAt;
    private double[] nextWeight;

    private AscendingRuns(double[] at, double[] weight) {
        this.at = at;
        this.weight = weight;
        this.nextAt = new double[at.length];
        this.nextWeight = new double[at.length];
    }

    /** Sorts both in place by {@code at}, keeping the order of equals. */
    static void merge(double[] at, double[] weight) {
        AscendingRuns runs = new AscendingRuns(at, weight);
        boolean sorted = runs.endOfRun(0) == at.length;
        while (!sorted) {
            sorted = runs.mergeNeighbours();
        }
        if (runs.at != at) {
            System.arraycopy(runs.at, 0, at, 0, at.length);
            System.arraycopy(runs.weight, 0, weight, 0, at.length);
        }
    }

    private int endOfRun(int from) {
        int end = from + 1;
        while (end < at.length && at[end] >= at[end - 1]) {
            end++;
        }
        return Math.min(end, at.length);
    }

    /** Halves the number of runs; true if one is left. */
    private boolean mergeNeighbours() {
        int from = 0;
        int merged = 0;
        while (from < at.length) {
            int middle = endOfRun(from);
            int end = middle < at.length ? endOfRun(middle) : middle;
            int left = from;
            int right = middle;
            for (int to = from; to < end; to++) {
                boolean isLeft = left < middle && (right == end || at[left] <= at[right]);
                int source = isLeft ? left++ : right++;
                nextAt[to] = at[source];
                nextWeight[to] = weight[source];
            }
            from = end;
            merged++;
        }
        double[] oldAt = at;
        double[] oldWeight = weight;
        at = nextAt;
        weight = nextWeight;
        nextAt = oldAt;
        nextWeight = oldWeight;
        return merged == 1;
    }
}
