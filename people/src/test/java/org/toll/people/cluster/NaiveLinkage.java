package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rule of average linkage as it is said, looking at all groups and all pairs each time: the reference for small cases. */
final class NaiveLinkage {
    private final double[][] bits;
    private final boolean[][] isForbidden;

    private NaiveLinkage(double[][] bits, boolean[][] isForbidden) {
        this.bits = bits;
        this.isForbidden = isForbidden;
    }

    static Clustering cluster(LinkEvidence evidence, ClusterOptions options) {
        int n = evidence.records();
        double[][] bits = new double[n][n];
        boolean[][] isForbidden = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                bits[i][j] = options.unscoredBits();
                isForbidden[i][j] = i != j
                        && evidence.lists().codeAt(i) == evidence.lists().codeAt(j)
                        && evidence.constraints()
                                .cleanLists()
                                .contains(evidence.lists().codeAt(i));
            }
        }
        for (int pair = 0; pair < evidence.pairs().size(); pair++) {
            int i = evidence.pairs().first(pair);
            int j = evidence.pairs().second(pair);
            bits[i][j] = evidence.pairs().weightBits(pair);
            bits[j][i] = bits[i][j];
        }
        evidence.constraints().cannotLink().forEach(pair -> {
            isForbidden[pair.first()][pair.second()] = true;
            isForbidden[pair.second()][pair.first()] = true;
        });
        return new NaiveLinkage(bits, isForbidden).run(evidence, options.cutBits());
    }

    private Clustering run(LinkEvidence evidence, double cut) {
        int n = bits.length;
        List<Set<Integer>> groups = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            groups.add(new TreeSet<>(Set.of(row)));
        }
        evidence.constraints().mustLink().forEach(pair -> {
            Set<Integer> one = groupOf(groups, pair.first());
            Set<Integer> other = groupOf(groups, pair.second());
            if (one != other) {
                one.addAll(other);
                groups.remove(other);
            }
        });
        while (true) {
            double best = cut;
            Set<Integer> bestOne = Set.of();
            Set<Integer> bestOther = Set.of();
            for (Set<Integer> one : groups) {
                for (Set<Integer> other : groups) {
                    if (one != other && !isForbidden(one, other) && average(one, other) > best) {
                        best = average(one, other);
                        bestOne = one;
                        bestOther = other;
                    }
                }
            }
            if (bestOne.isEmpty()) {
                break;
            }
            Set<Integer> gone = bestOther;
            bestOne.addAll(gone);
            groups.removeIf(group -> group == gone);
        }
        int[] labels = new int[n];
        for (Set<Integer> group : groups) {
            group.forEach(row -> labels[row] = group.iterator().next());
        }
        return Clustering.ofLabels(labels);
    }

    private static Set<Integer> groupOf(List<Set<Integer>> groups, int row) {
        return groups.stream().filter(group -> group.contains(row)).findFirst().orElseThrow();
    }

    private boolean isForbidden(Set<Integer> one, Set<Integer> other) {
        return one.stream().anyMatch(i -> other.stream().anyMatch(j -> isForbidden[i][j]));
    }

    private double average(Set<Integer> one, Set<Integer> other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                sum += bits[i][j];
            }
        }
        return sum / (one.size() * other.size());
    }
}
