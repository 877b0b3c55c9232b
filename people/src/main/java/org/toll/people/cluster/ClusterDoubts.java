package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.toll.people.cluster.ClusterDoubt.Alternative;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;

/**
 * How sure each person of a clustering is, from the weights: the queue of what is worth a look. A cluster is as doubtful as its
 * weakest link is near the cut, from above; a person that is not merged with another as its nearest alternative is near from
 * below. Both change the count by one.
 */
public final class ClusterDoubts {
    private final LinkEvidence evidence;
    private final Clustering clustering;
    private final ClusterOptions options;
    private final Map<Integer, List<Integer>> rowsOf = new TreeMap<>();
    private final Map<Integer, List<Integer>> pairsOf = new HashMap<>();

    private ClusterDoubts(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        this.evidence = evidence;
        this.clustering = clustering;
        this.options = options;
        for (int row = 0; row < clustering.records(); row++) {
            rowsOf.computeIfAbsent(clustering.personOf(row), any -> new ArrayList<>(2))
                    .add(row);
        }
        ScoredPairs pairs = evidence.pairs();
        for (int pair = 0; pair < pairs.size(); pair++) {
            int one = clustering.personOf(pairs.first(pair));
            int other = clustering.personOf(pairs.second(pair));
            pairsOf.computeIfAbsent(one, any -> new ArrayList<>(2)).add(pair);
            if (one != other) {
                pairsOf.computeIfAbsent(other, any -> new ArrayList<>(2)).add(pair);
            }
        }
    }

    public static ClusterDoubts of(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        return new ClusterDoubts(evidence, clustering, options);
    }

    /** The people nearest to the cut, nearest first; equal ones by number. */
    public List<ClusterDoubt> mostDoubtful(int limit) {
        Comparator<ClusterDoubt> nearest =
                Comparator.comparingDouble(this::distance).thenComparing(ClusterDoubt::person);
        PriorityQueue<ClusterDoubt> kept = new PriorityQueue<>(nearest.reversed());
        for (int person : pairsOf.keySet()) {
            ClusterDoubt doubt = of(person);
            if (distance(doubt) < Double.POSITIVE_INFINITY) {
                kept.add(doubt);
                if (kept.size() > limit) {
                    kept.remove();
                }
            }
        }
        return kept.stream().sorted(nearest).toList();
    }

    /** Doubts about one person; one of a single record has no weakest link, and positive infinity in its place. */
    public ClusterDoubt of(int person) {
        List<Integer> rows = rowsOf.getOrDefault(person, List.of());
        InnerLinks inner = new InnerLinks(rows, options);
        Map<Integer, double[]> others = new TreeMap<>();
        ScoredPairs pairs = evidence.pairs();
        for (int pair : pairsOf.getOrDefault(person, List.of())) {
            int one = clustering.personOf(pairs.first(pair));
            int other = clustering.personOf(pairs.second(pair));
            if (one == other) {
                inner.add(pairs.first(pair), pairs.second(pair), pairs.weightBits(pair));
            } else {
                double[] sum = others.computeIfAbsent(one == person ? other : one, any -> new double[1]);
                sum[0] += pairs.weightBits(pair) - options.unscoredBits();
            }
        }
        List<Alternative> alternatives = new ArrayList<>();
        others.forEach((other, sum) -> {
            double size = (double) rows.size() * rowsOf.getOrDefault(other, List.of()).size();
            alternatives.add(new Alternative(other, options.unscoredBits() + sum[0] / size));
        });
        alternatives.sort(Comparator.comparingDouble(Alternative::averageBits)
                .reversed()
                .thenComparing(Alternative::person));
        InnerLinks.Break weakest = inner.weakest();
        List<RowPair> bridges = inner.bridges();
        return new ClusterDoubt(
                person, rows, weakest.oneSide(), weakest.bits(), inner.density(), bridges, alternatives);
    }

    private double distance(ClusterDoubt doubt) {
        double within = Math.abs(doubt.weakestBits() - options.cutBits());
        double outside = doubt.alternatives().stream()
                .mapToDouble(other -> Math.abs(other.averageBits() - options.cutBits()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return Math.min(within, outside);
    }
}
