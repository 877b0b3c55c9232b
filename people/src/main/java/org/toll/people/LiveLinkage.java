package org.toll.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Arrival;
import org.toll.people.cluster.Arrival.Candidate;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.cluster.LiveClusters;
import org.toll.people.kernel.Neighbour;
import org.toll.people.kernel.Neighbours;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.model.FittedModel;
import org.toll.people.model.Labels;
import org.toll.people.model.LinkageModel;
import org.toll.people.model.Settings;
import org.toll.people.record.RecordTable;

/**
 * Links new records to the people of an earlier run, one after the other, in milliseconds each. The table holds the records
 * of that run, in their order, and behind them the new ones; old records are neither weighed nor clustered again, but for the
 * people that a new record touches.
 *
 * <pre>{@code
 * LiveLinkage live = LiveLinkage.of(table, model, clustering, Constraints.NONE, 2);
 * while (live.hasNext()) {
 *     Arrival arrival = live.next();
 * }
 * live.clustering();
 * }</pre>
 *
 * <p>Who is whom is what a whole run of all records with the same model says, as long as no arrival would merge or divide
 * people who were there ({@link #rerunDue}) and no block of candidates is so large that a whole run splits it. Frequencies of
 * names are those of all records, old and new; m, u and prior are those of the model.
 *
 * <p>Holds state: one thread at a time.
 */
public final class LiveLinkage {
    private final RecordTable table;
    private final FittedModel fitted;
    private final Neighbours neighbours;
    private final LiveClusters clusters;
    private final Map<Integer, List<Integer>> mustLink = new HashMap<>();
    private final List<Weighed> pairs = new ArrayList<>();
    private final float leastBits;
    private int next;

    private record Weighed(int first, int second, float bits) {}

    private LiveLinkage(
            RecordTable table, FittedModel fitted, Clustering earlier, Constraints constraints, int threads) {
        this.table = table;
        this.fitted = fitted;
        this.neighbours = Neighbours.of(fitted.plan(), threads);
        float cut = (float) fitted.model().decision().cutBits();
        this.leastBits = cut - Linkage.BITS_BELOW_CUT;
        ScoredPairs none = ScoredPairs.ofSorted(new int[0], new int[0], new float[0]);
        LinkEvidence evidence =
                LinkEvidence.of(table.list(), none).with(constraints).weighingMissing(neighbours::weight);
        this.clusters = LiveClusters.of(evidence, earlier, ClusterOptions.USUAL.withCut(cut));
        this.next = earlier.records();
        for (RowPair pair : constraints.mustLink()) {
            mustLink.computeIfAbsent(pair.second(), any -> new ArrayList<>()).add(pair.first());
        }
    }

    /**
     * @param table records of the earlier run, then new ones
     * @param model with all of its probabilities, as that run used or learned it
     * @param earlier who is whom among the first records of the table
     * @param constraints of all records
     * @param threads to prepare with; the result is the same
     * @throws InvalidInput if the model is to be learned or does not fit the table, or the clustering has more records
     */
    public static LiveLinkage of(
            RecordTable table, LinkageModel model, Clustering earlier, Constraints constraints, int threads) {
        if (!model.isLearned()) {
            throw InvalidInput.of(
                    "New records are linked with the model of the earlier run",
                    "a model without some of its probabilities",
                    "Use the model.yaml that the run wrote.");
        }
        Settings settings = new Settings(Labels.NONE, Map.of(), threads);
        return new LiveLinkage(table, FittedModel.of(model, table, settings), earlier, constraints, threads);
    }

    /** Whether a record is left that was not linked yet. */
    public boolean hasNext() {
        return next < table.size();
    }

    /**
     * Links the next record.
     *
     * @throws InvalidInput if none is left
     */
    public Arrival next() {
        if (!hasNext()) {
            throw InvalidInput.of("Every record is linked", next, "Ask hasNext before.");
        }
        int row = next++;
        List<Candidate> candidates = new ArrayList<>();
        for (Neighbour near : neighbours.find(row, leastBits)) {
            // Later ones will meet this one when they come.
            if (near.row() < row) {
                candidates.add(new Candidate(near.row(), near.weightBits()));
                pairs.add(new Weighed(near.row(), row, near.weightBits()));
            }
        }
        for (int known : mustLink.getOrDefault(row, List.of())) {
            if (candidates.stream().noneMatch(candidate -> candidate.row() == known)) {
                candidates.add(new Candidate(known, neighbours.weight(known, row)));
            }
        }
        return clusters.admit(table.list().codeAt(row), candidates);
    }

    /** Everybody as of now: the people of the earlier run keep their numbers, new people get the next ones. */
    public Clustering clustering() {
        return clusters.clustering();
    }

    /** Why all records should be linked anew, if they should. */
    public Optional<String> rerunDue() {
        return clusters.rerunDue();
    }

    /** The weighed pairs of new records with earlier ones and with each other. */
    public ScoredPairs pairs() {
        List<Weighed> sorted = pairs.stream()
                .sorted(Comparator.comparingInt(Weighed::first).thenComparingInt(Weighed::second))
                .toList();
        float[] bits = new float[sorted.size()];
        for (int pair = 0; pair < bits.length; pair++) {
            bits[pair] = sorted.get(pair).bits();
        }
        return ScoredPairs.ofSorted(
                sorted.stream().mapToInt(Weighed::first).toArray(),
                sorted.stream().mapToInt(Weighed::second).toArray(),
                bits);
    }

    /** The model, bound to all records. */
    public FittedModel fitted() {
        return fitted;
    }

    /** Old and new records. */
    public RecordTable table() {
        return table;
    }
}
