package org.toll.people.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import org.toll.base.InvalidInput;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.record.Column;

/** Finds must-links that lead, through however many records, to a pair that cannot be one person. */
public final class Contradictions {
    private final Map<Integer, List<Integer>> neighbours = new TreeMap<>();
    private final Column lists;
    private final Constraints constraints;

    private Contradictions(Column lists, Constraints constraints) {
        this.lists = lists;
        this.constraints = constraints;
        for (RowPair pair : constraints.mustLink()) {
            neighbours.computeIfAbsent(pair.first(), any -> new ArrayList<>()).add(pair.second());
            neighbours.computeIfAbsent(pair.second(), any -> new ArrayList<>()).add(pair.first());
        }
        neighbours.values().forEach(Collections::sort);
    }

    /**
     * @param lists the list of each row
     * @return for each cannot-link, and each record of a clean list that meets another of it, the shortest chain
     */
    public static List<Contradiction> find(Column lists, Constraints constraints) {
        return new Contradictions(lists, constraints).find();
    }

    /** @throws InvalidInput if there is a contradiction; the message tells the first chain */
    static void refuse(LinkEvidence evidence) {
        List<Contradiction> found = find(evidence.lists(), evidence.constraints());
        if (!found.isEmpty()) {
            throw InvalidInput.of(
                    "Constraints contradict each other (" + found.size() + " in all)",
                    found.get(0).inWords(row -> "row " + (row + 1)),
                    "Withdraw one of them.");
        }
    }

    private List<Contradiction> find() {
        List<Contradiction> found = new ArrayList<>();
        for (RowPair pair : constraints.cannotLink()) {
            if (neighbours.containsKey(pair.first())) {
                List<Integer> chain = chain(pair.first(), pair.second());
                if (!chain.isEmpty()) {
                    found.add(new Contradiction(chain, "are declared different"));
                }
            }
        }
        found.addAll(twiceOnCleanLists());
        return List.copyOf(found);
    }

    private List<Contradiction> twiceOnCleanLists() {
        List<Contradiction> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int start : neighbours.keySet()) {
            if (seen.contains(start)) {
                continue;
            }
            Map<Integer, Integer> firstOfList = new HashMap<>();
            reached(start, -1).keySet().stream().sorted().forEach(row -> {
                seen.add(row);
                int list = lists.codeAt(row);
                if (constraints.cleanLists().contains(list)) {
                    Integer earlier = firstOfList.putIfAbsent(list, row);
                    if (earlier != null) {
                        found.add(new Contradiction(
                                chain(earlier, row),
                                "stand on the list " + lists.texts().get(list) + ", which names nobody twice"));
                    }
                }
            });
        }
        return found;
    }

    /** Shortest chain of must-links; empty if there is none. */
    private List<Integer> chain(int from, int to) {
        Map<Integer, Integer> previous = reached(from, to);
        List<Integer> chain = new ArrayList<>();
        if (previous.containsKey(to)) {
            for (int at = to; at >= 0; at = previous.getOrDefault(at, -1)) {
                chain.add(at);
            }
            Collections.reverse(chain);
        }
        return chain;
    }

    /** Every row within reach with the row before it on the shortest chain, -1 before the first; stops at {@code to}. */
    private Map<Integer, Integer> reached(int from, int to) {
        Map<Integer, Integer> previous = new LinkedHashMap<>();
        previous.put(from, -1);
        Queue<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !previous.containsKey(to)) {
            int at = open.remove();
            for (int next : neighbours.getOrDefault(at, List.of())) {
                if (previous.putIfAbsent(next, at) == null) {
                    open.add(next);
                }
            }
        }
        return previous;
    }
}
