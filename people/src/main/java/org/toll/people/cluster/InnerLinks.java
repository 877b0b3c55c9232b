package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.toll.people.cluster.Constraints.RowPair;

/** The weights inside one cluster, and where it would break. Work grows with the cube of its records. */
final class InnerLinks {
    private final List<Integer> rows;
    private final ClusterOptions options;
    private final double[][] bits;

    /** A division in two. */
    record Break(List<Integer> oneSide, double bits) {}

    InnerLinks(List<Integer> rows, ClusterOptions options) {
        this.rows = rows;
        this.options = options;
        bits = new double[rows.size()][rows.size()];
        for (double[] row : bits) {
            Arrays.fill(row, options.unscoredBits());
        }
    }

    void add(int first, int second, double weight) {
        int i = Collections.binarySearch(rows, first);
        int j = Collections.binarySearch(rows, second);
        bits[i][j] = weight;
        bits[j][i] = weight;
    }

    /** Share of pairs above the cut; 1 for a single record. */
    double density() {
        int links = 0;
        int pairs = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                links += isLink(i, j) ? 1 : 0;
                pairs++;
            }
        }
        return pairs == 0 ? 1 : (double) links / pairs;
    }

    /** Average linkage down to two groups, whatever the cut. */
    Break weakest() {
        if (rows.size() < 2) {
            return new Break(List.of(), Double.POSITIVE_INFINITY);
        }
        double[][] average = Arrays.stream(bits).map(double[]::clone).toArray(double[][]::new);
        List<List<Integer>> groups = new ArrayList<>();
        rows.forEach(row -> groups.add(new ArrayList<>(List.of(row))));
        List<Integer> alive = new ArrayList<>();
        for (int group = 0; group < rows.size(); group++) {
            alive.add(group);
        }
        while (alive.size() > 2) {
            int into = -1;
            int from = -1;
            for (int i : alive) {
                for (int j : alive) {
                    if (i < j && (into < 0 || average[i][j] > average[into][from])) {
                        into = i;
                        from = j;
                    }
                }
            }
            double share = (double) groups.get(from).size()
                    / (groups.get(from).size() + groups.get(into).size());
            for (int other : alive) {
                average[into][other] += share * (average[from][other] - average[into][other]);
                average[other][into] = average[into][other];
            }
            groups.get(into).addAll(groups.get(from));
            alive.remove((Integer) from);
        }
        List<Integer> oneSide = new ArrayList<>(groups.get(alive.get(0)));
        Collections.sort(oneSide);
        return new Break(oneSide, average[alive.get(0)][alive.get(1)]);
    }

    /** Links whose loss would leave fewer records within reach of each other. */
    List<RowPair> bridges() {
        List<RowPair> bridges = new ArrayList<>();
        int[] entered = new int[rows.size()];
        int[] lowest = new int[rows.size()];
        int[] clock = {0};
        for (int start = 0; start < rows.size(); start++) {
            if (entered[start] == 0) {
                visit(start, -1, entered, lowest, clock, bridges);
            }
        }
        return bridges;
    }

    /** Tarjan's search; as deep as the cluster is long. */
    private void visit(int at, int from, int[] entered, int[] lowest, int[] clock, List<RowPair> bridges) {
        entered[at] = ++clock[0];
        lowest[at] = entered[at];
        for (int next = 0; next < rows.size(); next++) {
            if (next == at || next == from || !isLink(at, next)) {
                continue;
            }
            if (entered[next] == 0) {
                visit(next, at, entered, lowest, clock, bridges);
                if (lowest[next] > entered[at]) {
                    bridges.add(RowPair.of(rows.get(at), rows.get(next)));
                }
            }
            lowest[at] = Math.min(lowest[at], lowest[next]);
        }
    }

    private boolean isLink(int i, int j) {
        return bits[i][j] > options.cutBits();
    }
}
