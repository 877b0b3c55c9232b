package org.toll.people.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.people.cluster.Clustering;
import org.toll.people.kernel.ScoringPlan;

/**
 * Why some records are one person: the strongest pairs that hold them together (a maximum spanning tree of their weights), the
 * weakest of which is the bridge at which the person would come apart first.
 *
 * @param rows the records of the person, ascending
 * @param links strongest first; one fewer than records
 * @param leastAverageBits the lowest average weight of one record to all others; infinite for a single record
 */
public record PersonExplanation(List<Integer> rows, List<PairExplanation> links, double leastAverageBits) {
    public PersonExplanation {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** The person with a number of this clustering; looks at all pairs of its records. */
    public static PersonExplanation of(ScoringPlan plan, Clustering clustering, int person) {
        return of(
                plan,
                IntStream.range(0, clustering.records())
                        .filter(row -> clustering.personOf(row) == person)
                        .boxed()
                        .toList());
    }

    /** @param rows ascending, at least one */
    public static PersonExplanation of(ScoringPlan plan, List<Integer> rows) {
        List<PairExplanation> pairs = new ArrayList<>();
        double[] sums = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                PairExplanation pair = PairExplanation.of(plan, rows.get(i), rows.get(j));
                pairs.add(pair);
                sums[i] += pair.weightBits();
                sums[j] += pair.weightBits();
            }
        }
        double least = Double.POSITIVE_INFINITY;
        for (double sum : sums) {
            least = rows.size() > 1 ? Math.min(least, sum / (rows.size() - 1)) : least;
        }
        return new PersonExplanation(rows, spanningTree(rows, pairs), least);
    }

    // Kruskal's algorithm; people have few records, so labels do for sets.
    private static List<PairExplanation> spanningTree(List<Integer> rows, List<PairExplanation> pairs) {
        pairs.sort(Comparator.comparingDouble(PairExplanation::weightBits).reversed());
        int[] group = IntStream.range(0, rows.size()).toArray();
        List<PairExplanation> tree = new ArrayList<>();
        for (PairExplanation pair : pairs) {
            int one = group[rows.indexOf(pair.first())];
            int other = group[rows.indexOf(pair.second())];
            if (one != other) {
                tree.add(pair);
                for (int i = 0; i < group.length; i++) {
                    group[i] = group[i] == other ? one : group[i];
                }
            }
        }
        return tree;
    }
}
