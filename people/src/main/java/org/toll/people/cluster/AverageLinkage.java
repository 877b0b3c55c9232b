package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Parallel;

/**
 * Greedy average-linkage clustering of match weights (a local solution of correlation clustering): in each component of records
 * the two groups with the highest average weight become one, while that average exceeds the cut. A pair that nothing weighed
 * counts with the weight of unscored pairs, so a chain of good links does not pull its two ends together.
 *
 * <p><b>Constraints.</b> Must-linked records start as one group. Groups with a cannot-link, or with a record each of one clean
 * list, never merge, and neither do groups that hold them. A component of exactly two clean lists is matched one to one with
 * the largest sum of weights, up to a stated size.
 *
 * <p><b>Assumes</b> weights of pairs that are right on average. Where fields depend on each other (brothers: surname, father's
 * name and place at once) weights are too high and clusters too large; the remedy is a level in the model, not a higher cut.
 *
 * <p><b>Deterministic</b>, whatever the number of threads: sums are exact, and equal averages are decided by the lower rows. Without
 * equal averages the result does not depend on the order of records. About O(E log E) for E weighed pairs.
 *
 * <p><b>Use instead</b> {@code DrawnClusterings} where a count or an overlap is wanted: one clustering hides how sure it is.
 */
@Citation({
    "Bansal N., Blum A., Chawla S. (2004), Correlation clustering, Machine Learning 56, 89-113.",
    "Sokal R. R., Michener C. D. (1958), A statistical method for evaluating systematic relationships, University of Kansas "
            + "Science Bulletin 38, 1409-1438."
})
public final class AverageLinkage {
    private static final int PAIRS_OF_A_CHUNK = 200_000;

    private AverageLinkage() {}

    /**
     * @param threads 1 or more; the result is the same
     * @throws InvalidInput if constraints contradict each other; {@link Contradictions#find} lists all of them with names
     */
    public static Clustering cluster(LinkEvidence evidence, ClusterOptions options, int threads) {
        Contradictions.refuse(evidence);
        Components components = Components.of(evidence, options.cutBits());
        int[] labels = new int[evidence.records()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = row;
        }
        int[] numberOf = new int[evidence.records()];
        List<Integer> starts = chunkStarts(components);
        // Each chunk writes the rows of its own components only.
        Parallel.map(starts.size() <= 2 ? 1 : threads, chunks(starts), chunk -> {
            Agglomeration agglomeration = new Agglomeration(evidence, components, options, numberOf);
            for (int component = starts.get(chunk); component < starts.get(chunk + 1); component++) {
                agglomeration.cluster(component, labels);
            }
            return chunk;
        });
        return Clustering.ofLabels(labels);
    }

    private static List<Integer> chunks(List<Integer> starts) {
        List<Integer> chunks = new ArrayList<>();
        for (int chunk = 0; chunk + 1 < starts.size(); chunk++) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** First component of each chunk of about equal work, and the end. */
    private static List<Integer> chunkStarts(Components components) {
        List<Integer> starts = new ArrayList<>();
        long pairs = PAIRS_OF_A_CHUNK;
        for (int component = 0; component < components.count(); component++) {
            if (pairs >= PAIRS_OF_A_CHUNK) {
                starts.add(component);
                pairs = 0;
            }
            pairs += components.pairCount(component);
        }
        starts.add(components.count());
        return starts;
    }
}
