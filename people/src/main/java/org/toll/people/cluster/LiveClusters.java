package org.toll.people.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Arrival.Candidate;
import org.toll.people.cluster.Arrival.Outcome;
import org.toll.people.record.Column;

/**
 * Clusters that take in new records one by one, in milliseconds, by the rule of {@link AverageLinkage}: the new record and the
 * people it touches are clustered again, by themselves. If everybody else stays who they were, that is the result; a whole
 * run would say the same. If not, the record goes to the people with the highest average weight and a whole run is due.
 *
 * <p>Weights stay those of the last whole run: m, u and frequencies drift as records come in, so a run is due as well when a
 * tenth of the records is new.
 *
 * <p>Holds state: one thread at a time.
 */
public final class LiveClusters {
    private static final double MOST_NEW = 0.1;

    /** Above it the people touched are not clustered again; only families of namesakes come near. */
    private static final int MOST_TOUCHED = 500;

    private final KnownWeights weights;
    private final ClusterOptions options;
    private final LinkEvidence evidence;
    private final List<Integer> lists = new ArrayList<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final int settled;
    private int nextGroup;
    private int rearranging;

    private LiveClusters(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        this.evidence = evidence;
        this.options = options;
        this.weights = new KnownWeights(evidence);
        this.settled = evidence.records();
        for (int row = 0; row < settled; row++) {
            add(evidence.lists().codeAt(row), clustering.personOf(row));
        }
    }

    /**
     * @param clustering of the same evidence, from a whole run with the same options
     * @throws InvalidInput if it is of other records
     */
    public static LiveClusters of(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        if (clustering.records() != evidence.records()) {
            throw InvalidInput.of(
                    "The clustering is of the " + evidence.records() + " records", clustering.records(), "");
        }
        return new LiveClusters(evidence, clustering, options);
    }

    /**
     * Takes in a record.
     *
     * @param list code of its list
     * @param candidates old records with their weights; those that search did not bring up count as unscored
     * @throws InvalidInput if a candidate is not there, or is there twice
     */
    public Arrival admit(int list, List<Candidate> candidates) {
        int row = lists.size();
        Map<Integer, List<Candidate>> byGroup = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.row() >= row || !seen.add(candidate.row())) {
                throw InvalidInput.of("A candidate is one of " + row + " records, once", candidate.row(), "");
            }
            byGroup.computeIfAbsent(groupOf.get(candidate.row()), any -> new ArrayList<>())
                    .add(candidate);
        }
        int best = -1;
        double bestBits = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, List<Candidate>> entry : byGroup.entrySet()) {
            double average = average(membersOf(entry.getKey()), entry.getValue());
            if (average > bestBits && isAllowed(list, entry.getKey())) {
                best = entry.getKey();
                bestBits = average;
            }
        }
        candidates.forEach(candidate -> weights.add(row, candidate.row(), candidate.weightBits()));
        Optional<List<Integer>> companions = clusteredAgain(row, list, byGroup.keySet());
        Outcome outcome;
        List<Integer> rows;
        if (companions.isPresent()) {
            rows = companions.get();
            outcome = rows.isEmpty() ? Outcome.NEW : Outcome.JOINED;
        } else {
            rows = bestBits > options.cutBits() ? List.copyOf(membersOf(best)) : List.of();
            outcome = Outcome.REARRANGES;
            rearranging++;
        }
        double bits = bestBits;
        if (!rows.isEmpty()) {
            int group = groupOf.get(rows.get(0));
            bits = average(rows, byGroup.getOrDefault(group, List.of()));
        }
        add(list, rows.isEmpty() ? nextGroup : groupOf.get(rows.get(0)));
        return new Arrival(row, outcome, rows, bits);
    }

    /** Everybody as of now: old records first, then new ones in the order of their arrival. */
    public Clustering clustering() {
        return Clustering.ofLabels(
                groupOf.stream().mapToInt(group -> membersOf(group).get(0)).toArray());
    }

    /** Why the clusters should be made anew from all records, if they should. */
    public Optional<String> rerunDue() {
        int fresh = lists.size() - settled;
        if (rearranging > 0) {
            return Optional.of(rearranging + " of " + fresh
                    + " new records would merge or divide people who were there; a whole run decides");
        }
        if (fresh > MOST_NEW * settled) {
            return Optional.of(fresh + " records came to the " + settled
                    + " of the last run; weights and frequencies should be fitted again");
        }
        return Optional.empty();
    }

    private void add(int list, int group) {
        groupOf.add(group);
        members.computeIfAbsent(group, any -> new ArrayList<>(1)).add(lists.size());
        lists.add(list);
        nextGroup = Math.max(nextGroup, group + 1);
    }

    private List<Integer> membersOf(int group) {
        return members.getOrDefault(group, List.of());
    }

    private double average(List<Integer> rows, List<Candidate> candidates) {
        double sum = (double) (rows.size() - candidates.size()) * options.unscoredBits();
        for (Candidate candidate : candidates) {
            sum += candidate.weightBits();
        }
        return sum / rows.size();
    }

    private boolean isAllowed(int list, int group) {
        return !evidence.constraints().cleanLists().contains(list)
                || membersOf(group).stream().noneMatch(row -> lists.get(row) == list);
    }

    /** The companions of a new record, if those it touches stay who they were. */
    private Optional<List<Integer>> clusteredAgain(int row, int list, Set<Integer> touched) {
        Set<Integer> old = new TreeSet<>();
        touched.forEach(group -> old.addAll(membersOf(group)));
        if (old.size() > MOST_TOUCHED) {
            return Optional.empty();
        }
        List<Integer> rows = new ArrayList<>(old);
        rows.add(row);
        int[] codes = rows.stream()
                .mapToInt(each -> each == row ? list : lists.get(each))
                .toArray();
        Column localLists = Column.of("list", codes, evidence.lists().texts());
        Clustering again = AverageLinkage.cluster(weights.among(rows, localLists), options, 1);
        Map<Integer, Integer> groupOfPerson = new HashMap<>();
        for (int k = 0; k < old.size(); k++) {
            Integer known = groupOfPerson.putIfAbsent(again.personOf(k), groupOf.get(rows.get(k)));
            if (known != null && !known.equals(groupOf.get(rows.get(k)))) {
                return Optional.empty();
            }
        }
        if (groupOfPerson.size() != touched.size()) {
            return Optional.empty();
        }
        Integer joined = groupOfPerson.get(again.personOf(old.size()));
        return Optional.of(joined == null ? List.of() : List.copyOf(membersOf(joined)));
    }
}
