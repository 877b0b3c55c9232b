package org.toll.people.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;

/**
 * All judgements, and what follows from them. In force is the last of each author on each pair; of several at one instant the
 * one that was added last. A pair is settled by its last adjudication, else by readers who agree; "unsure" settles nothing and
 * contradicts nobody.
 *
 * <p>Immutable.
 */
public final class Judgements {
    private final List<Judgement> all;
    private final SortedMap<RecordPair, List<Judgement>> inForce = new TreeMap<>();

    private Judgements(List<Judgement> all) {
        this.all = all;
        Map<RecordPair, SortedMap<String, Judgement>> byAuthor = new HashMap<>();
        for (Judgement judgement : all) {
            byAuthor.computeIfAbsent(judgement.pair(), any -> new TreeMap<>())
                    .merge(judgement.author(), judgement, (old, next) -> next.at().isBefore(old.at()) ? old : next);
        }
        byAuthor.forEach((pair, ofPair) -> inForce.put(pair, List.copyOf(ofPair.values())));
    }

    /** @param judgements in the order in which they were recorded */
    public static Judgements of(Collection<Judgement> judgements) {
        return new Judgements(List.copyOf(judgements));
    }

    /** Every judgement ever given, superseded ones included. */
    public List<Judgement> all() {
        return all;
    }

    /** Those in force on a pair, by author. */
    public List<Judgement> on(RecordPair pair) {
        return inForce.getOrDefault(pair, List.of());
    }

    /** What is decided of a pair, if anything is. */
    public Optional<Verdict> settled(RecordPair pair) {
        List<Judgement> decided = on(pair).stream()
                .filter(judgement -> judgement.verdict() != Verdict.UNSURE)
                .toList();
        Optional<Judgement> adjudication = decided.stream()
                .filter(judgement -> judgement.role() == Role.ADJUDICATOR)
                .max(Comparator.comparing(Judgement::at).thenComparing(Judgement::author));
        if (adjudication.isPresent()) {
            return adjudication.map(Judgement::verdict);
        }
        Set<Verdict> verdicts = decided.stream().map(Judgement::verdict).collect(Collectors.toSet());
        return verdicts.size() == 1 ? verdicts.stream().findFirst() : Optional.empty();
    }

    /** Pairs on which readers differ and nobody has adjudicated, by pair. */
    public List<Disagreement> disagreements() {
        List<Disagreement> found = new ArrayList<>();
        inForce.forEach((pair, judgements) -> {
            long verdicts = judgements.stream()
                    .map(Judgement::verdict)
                    .filter(verdict -> verdict != Verdict.UNSURE)
                    .distinct()
                    .count();
            if (verdicts > 1 && settled(pair).isEmpty()) {
                found.add(new Disagreement(pair, judgements));
            }
        });
        return found;
    }

    /** Every settled pair: true for one person. Labels for training and for accuracy. */
    public SortedMap<RecordPair, Boolean> labels() {
        SortedMap<RecordPair, Boolean> labels = new TreeMap<>();
        inForce.keySet()
                .forEach(pair -> settled(pair).ifPresent(verdict -> labels.put(pair, verdict == Verdict.SAME)));
        return labels;
    }

    /**
     * Settled pairs as constraints of a run. Pairs of which a record is no longer in the table are left out; they stay here for
     * the next run that has it.
     *
     * @param cleanLists lists, by code, that name nobody twice
     */
    public Constraints constraints(RecordTable table, Set<Integer> cleanLists) {
        Map<RecordKey, Integer> rowOf = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            rowOf.put(table.key(row), row);
        }
        List<RowPair> must = new ArrayList<>();
        List<RowPair> cannot = new ArrayList<>();
        labels().forEach((pair, isSame) -> {
            Integer first = rowOf.get(pair.first());
            Integer second = rowOf.get(pair.second());
            if (first != null && second != null) {
                (isSame ? must : cannot).add(RowPair.of(first, second));
            }
        });
        return new Constraints(must, cannot, cleanLists);
    }

    /** How far first and second readers agree, over pairs that both read blind. */
    public Agreement agreement() {
        Agreement.Builder table = new Agreement.Builder();
        for (List<Judgement> judgements : inForce.values()) {
            Optional<Judgement> first = blind(judgements, Role.FIRST_READER);
            Optional<Judgement> second = blind(judgements, Role.SECOND_READER);
            if (first.isPresent() && second.isPresent()) {
                table.add(first.get().verdict(), second.get().verdict());
            }
        }
        return table.build();
    }

    private static Optional<Judgement> blind(List<Judgement> judgements, Role role) {
        return judgements.stream()
                .filter(judgement -> judgement.role() == role && judgement.isBlind())
                .findFirst();
    }
}
