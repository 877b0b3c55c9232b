package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.toll.people.cluster.ClusterDoubt.Alternative;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.ScoredPairs;

/**
 * How sure each person of a clustering is, from the weights: the queue of what is worth a look. A cluster is as doubtful as its
 * weakest link is near the cut, from above; a person that is not merged with another as its nearest alternative is near from
 * below. Both change the count by one.
 *
 * <p>Holds a number for each record and two for each pair.
 */
public final class ClusterDoubts {
    private final LinkEvidence evidence;
    private final Clustering clustering;
    private final ClusterOptions options;
    private final Grouped rows;
    private final Grouped pairs;

    private ClusterDoubts(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        this.evidence = evidence;
        this.clustering = clustering;
        this.options = options;
        rows = Grouped.of(
                clustering.people(), clustering.records(), (row, person) -> person.accept(clustering.personOf(row)));
        ScoredPairs weighed = evidence.pairs();
        pairs = Grouped.of(clustering.people(), weighed.size(), (pair, person) -> {
            int one = clustering.personOf(weighed.first(pair));
            int other = clustering.personOf(weighed.second(pair));
            person.accept(one);
            if (one != other) {
                person.accept(other);
            }
        });
    }

    public static ClusterDoubts of(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        return new ClusterDoubts(evidence, clustering, options);
    }

    /** The people nearest to the cut, nearest first; equal ones by number. */
    public List<ClusterDoubt> mostDoubtful(int limit) {
        return Arrays.stream(Lowest.of(
                        clustering.people(),
                        person -> pairs.size(person) == 0 ? Double.POSITIVE_INFINITY : distance(of(person)),
                        limit))
                .mapToObj(this::of)
                .toList();
    }

    /** The people, by number, whose weakest weighed pair of records is weakest, that first; equal ones by number. */
    public IntStream weakestPairs(int limit) {
        float[] weakest = new float[clustering.people()];
        Arrays.fill(weakest, Float.POSITIVE_INFINITY);
        ScoredPairs weighed = evidence.pairs();
        for (int pair = 0; pair < weighed.size(); pair++) {
            if (isWithin(pair)) {
                int person = clustering.personOf(weighed.first(pair));
                weakest[person] = Math.min(weakest[person], weighed.weightBits(pair));
            }
        }
        return Arrays.stream(Lowest.of(weakest.length, person -> weakest[person], limit));
    }

    /** The weighed pairs of two people, by number, that weigh most, those first; equal ones by number. */
    public IntStream nearlyLinked(int limit) {
        ScoredPairs weighed = evidence.pairs();
        return Arrays.stream(Lowest.of(
                weighed.size(), pair -> isWithin(pair) ? Double.POSITIVE_INFINITY : -weighed.weightBits(pair), limit));
    }

    /** The records of a person, ascending. */
    public IntStream rows(int person) {
        return rows.of(person);
    }

    /** Doubts about one person; one of a single record has no weakest link, and positive infinity in its place. */
    public ClusterDoubt of(int person) {
        List<Integer> own = rows.of(person).boxed().toList();
        InnerLinks inner = new InnerLinks(own, options);
        Map<Integer, Double> others = new TreeMap<>();
        ScoredPairs weighed = evidence.pairs();
        pairs.of(person).forEach(pair -> {
            int one = clustering.personOf(weighed.first(pair));
            int other = clustering.personOf(weighed.second(pair));
            if (one == other) {
                inner.add(weighed.first(pair), weighed.second(pair), weighed.weightBits(pair));
            } else {
                double excess = weighed.weightBits(pair) - options.unscoredBits();
                others.merge(one == person ? other : one, excess, Double::sum);
            }
        });
        List<Alternative> alternatives = new ArrayList<>();
        others.forEach((other, excess) -> alternatives.add(
                new Alternative(other, options.unscoredBits() + excess / ((double) own.size() * rows.size(other)))));
        alternatives.sort(
                Comparator.comparingDouble(Alternative::averageBits).reversed().thenComparing(Alternative::person));
        InnerLinks.Break weakest = inner.weakest();
        List<RowPair> bridges = inner.bridges();
        return new ClusterDoubt(person, own, weakest.oneSide(), weakest.bits(), inner.density(), bridges, alternatives);
    }

    private boolean isWithin(int pair) {
        ScoredPairs weighed = evidence.pairs();
        return clustering.isSamePerson(weighed.first(pair), weighed.second(pair));
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
