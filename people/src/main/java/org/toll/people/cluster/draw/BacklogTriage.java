package org.toll.people.cluster.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toll.base.Citation;
import org.toll.people.cluster.Clustering;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.cluster.draw.TriagedRecord.Candidate;
import org.toll.people.kernel.ScoredPairs;

/**
 * Sorts a backlog before anybody reads it: which records are certainly in the list, which are certainly new, which need a
 * look, and how many distinct people list and backlog hold together.
 *
 * <p><b>Assumes</b> what {@link DrawnClusterings} assumes. A record whose match no blocking rule found is called new.
 */
@Citation("Sadinle M. (2018), Bayesian propagation of record linkage uncertainty into population size estimation of human "
        + "rights violations, Annals of Applied Statistics 12, 1013-1038.")
public final class BacklogTriage {
    private static final double SURE = 0.99;
    private static final int CANDIDATES = 5;

    private final DrawnClusterings draws;
    private final LinkEvidence evidence;
    private final int backlog;
    private final Map<Integer, List<Integer>> pairsOf = new HashMap<>();
    private final int[] drawsInList;
    private final int[] drawsRepeated;

    private BacklogTriage(DrawnClusterings draws, LinkEvidence evidence, int backlog) {
        this.draws = draws;
        this.evidence = evidence;
        this.backlog = backlog;
        ScoredPairs pairs = evidence.pairs();
        for (int pair = 0; pair < pairs.size(); pair++) {
            for (int row : new int[] {pairs.first(pair), pairs.second(pair)}) {
                if (isBacklog(row)) {
                    pairsOf.computeIfAbsent(row, any -> new ArrayList<>()).add(pair);
                }
            }
        }
        drawsInList = new int[evidence.records()];
        drawsRepeated = new int[evidence.records()];
        for (int draw = 0; draw < draws.size(); draw++) {
            count(draws.clustering(draw));
        }
    }

    /**
     * @param draws of {@code evidence}
     * @param backlog code of the list that is the backlog; all others together are the list
     */
    public static BacklogTriage of(DrawnClusterings draws, LinkEvidence evidence, int backlog) {
        return new BacklogTriage(draws, evidence, backlog);
    }

    /** Every record of the backlog, by row, with up to {@value #CANDIDATES} candidates; sure means {@value #SURE}. */
    public List<TriagedRecord> records() {
        List<TriagedRecord> records = new ArrayList<>();
        for (int row = 0; row < evidence.records(); row++) {
            if (isBacklog(row)) {
                records.add(record(row, SURE));
            }
        }
        return records;
    }

    /**
     * One record of the backlog.
     *
     * @param row of the record
     * @param sureFrom probability, above 0.5, from which a verdict is certain
     */
    public TriagedRecord record(int row, double sureFrom) {
        double inList = (double) drawsInList[row] / draws.size();
        double repeated = (double) drawsRepeated[row] / draws.size();
        return new TriagedRecord(row, Triage.of(inList, sureFrom), inList, repeated, candidates(row));
    }

    /** Distinct people in list and backlog together. */
    public DrawnCount distinctPeople() {
        return draws.distinctPeople();
    }

    /** People of the backlog whom the list does not have. */
    public DrawnCount newPeople() {
        Set<Integer> others = new HashSet<>();
        for (int list = 0; list < evidence.lists().texts().size(); list++) {
            if (list != backlog) {
                others.add(list);
            }
        }
        return draws.distinctPeople(Set.of(backlog), others);
    }

    private boolean isBacklog(int row) {
        return evidence.lists().codeAt(row) == backlog;
    }

    private int partner(int pair, int row) {
        ScoredPairs pairs = evidence.pairs();
        return pairs.first(pair) == row ? pairs.second(pair) : pairs.first(pair);
    }

    private void count(Clustering clustering) {
        int[] inList = new int[clustering.people()];
        int[] inBacklog = new int[clustering.people()];
        for (int row = 0; row < clustering.records(); row++) {
            if (isBacklog(row)) {
                inBacklog[clustering.personOf(row)]++;
            } else {
                inList[clustering.personOf(row)]++;
            }
        }
        for (int row = 0; row < clustering.records(); row++) {
            if (isBacklog(row)) {
                drawsInList[row] += inList[clustering.personOf(row)] > 0 ? 1 : 0;
                drawsRepeated[row] += inBacklog[clustering.personOf(row)] > 1 ? 1 : 0;
            }
        }
    }

    private List<Candidate> candidates(int row) {
        return pairsOf.getOrDefault(row, List.of()).stream()
                .map(pair -> new Candidate(
                        partner(pair, row),
                        evidence.pairs().weightBits(pair),
                        draws.probability(row, partner(pair, row))))
                .sorted(Comparator.comparingDouble(Candidate::probability)
                        .reversed()
                        .thenComparing(Comparator.comparingDouble(Candidate::weightBits)
                                .reversed())
                        .thenComparingInt(Candidate::row))
                .limit(CANDIDATES)
                .toList();
    }
}
