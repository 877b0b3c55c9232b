package org.toll.people.cluster.draw;

import java.util.List;

/**
 * A record of the backlog with its verdict.
 *
 * @param row of the record
 * @param verdict in the list, new, or to be looked at
 * @param probabilityInList that its person is in the list
 * @param probabilityRepeated that another record of the backlog is the same person
 * @param candidates records of the list and the backlog, likeliest first; equal ones by weight, then by row
 */
public record TriagedRecord(
        int row, Triage verdict, double probabilityInList, double probabilityRepeated, List<Candidate> candidates) {
    public TriagedRecord {
        candidates = List.copyOf(candidates);
    }

    /**
     * A record that may be the same person.
     *
     * @param row of the candidate
     * @param weightBits of the pair, prior included
     * @param probability that the two are one person, given all that competes
     */
    public record Candidate(int row, float weightBits, double probability) {}
}
