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
    private final LiveGroups groups;
    private final Map<Integer, Integer> listOfArrived = new HashMap<>();
    private final int settled;
    private int rearranging;

    private LiveClusters(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        this.evidence = evidence;
        this.options = options;
        this.weights = new KnownWeights(evidence);
        this.settled = clustering.records();
        this.groups = new LiveGroups(clustering);
    }

    /**
     * @param evidence of the records of the whole run; it may also know of records to come, as the rows that they will have
     * @param clustering of the first records of the evidence, from a whole run with the same options
     * @throws InvalidInput if it is of more records
     */
    public static LiveClusters of(LinkEvidence evidence, Clustering clustering, ClusterOptions options) {
        if (clustering.records() > evidence.records()) {
            throw InvalidInput.of(
                    "The clustering is of the " + evidence.records() + " records or of the first of them",
                    clustering.records(),
                    "");
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
        int row = groups.size();
        Map<Integer, List<Candidate>> byGroup = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.row() >= row || !seen.add(candidate.row())) {
                throw InvalidInput.of("A candidate is one of " + row + " records, once", candidate.row(), "");
            }
            byGroup.computeIfAbsent(groups.groupOf(candidate.row()), any -> new ArrayList<>())
                    .add(candidate);
        }
        int best = -1;
        double bestBits = Double.NEGATIVE_INFINITY;
        for (Map.Entry<Integer, List<Candidate>> entry : byGroup.entrySet()) {
            double average = average(groups.members(entry.getKey()), entry.getValue());
            if (average > bestBits && isAllowed(row, list, entry.getKey())) {
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
            rows = bestBits > options.cutBits() ? groups.members(best) : List.of();
            outcome = Outcome.REARRANGES;
            rearranging++;
        }
        double bits = bestBits;
        if (!rows.isEmpty()) {
            int group = groups.groupOf(rows.get(0));
            bits = average(rows, byGroup.getOrDefault(group, List.of()));
            groups.join(group);
        } else {
            groups.found();
        }
        listOfArrived.put(row, list);
        return new Arrival(row, outcome, rows, bits);
    }

    /** Everybody as of now: old records first, then new ones in the order of their arrival. */
    public Clustering clustering() {
        return groups.clustering();
    }

    /** Why the clusters should be made anew from all records, if they should. */
    public Optional<String> rerunDue() {
        int fresh = groups.size() - settled;
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

    private int listOf(int row) {
        return row < settled ? evidence.lists().codeAt(row) : listOfArrived.getOrDefault(row, Column.MISSING);
    }

    private double average(List<Integer> rows, List<Candidate> candidates) {
        double sum = (double) (rows.size() - candidates.size()) * options.unscoredBits();
        for (Candidate candidate : candidates) {
            sum += candidate.weightBits();
        }
        return sum / rows.size();
    }

    private boolean isAllowed(int row, int list, int group) {
        boolean isClean = evidence.constraints().cleanLists().contains(list);
        return groups.members(group).stream()
                .noneMatch(member -> (isClean && listOf(member) == list) || weights.isApart(member, row));
    }

    /** The companions of a new record, if those it touches stay who they were. */
    private Optional<List<Integer>> clusteredAgain(int row, int list, Set<Integer> touched) {
        Set<Integer> old = new TreeSet<>();
        touched.forEach(group -> old.addAll(groups.members(group)));
        if (old.size() > MOST_TOUCHED) {
            return Optional.empty();
        }
        List<Integer> rows = new ArrayList<>(old);
        rows.add(row);
        int[] codes = rows.stream()
                .mapToInt(each -> each == row ? list : listOf(each))
                .toArray();
        Column localLists = Column.of("list", codes, evidence.lists().texts());
        Clustering again = AverageLinkage.cluster(weights.among(rows, localLists), options, 1);
        Map<Integer, Integer> groupOfPerson = new HashMap<>();
        for (int k = 0; k < old.size(); k++) {
            Integer known = groupOfPerson.putIfAbsent(again.personOf(k), groups.groupOf(rows.get(k)));
            if (known != null && !known.equals(groups.groupOf(rows.get(k)))) {
                return Optional.empty();
            }
        }
        if (groupOfPerson.size() != touched.size()) {
            return Optional.empty();
        }
        Integer joined = groupOfPerson.get(again.personOf(old.size()));
        return Optional.of(joined == null ? List.of() : groups.members(joined));
    }
}
