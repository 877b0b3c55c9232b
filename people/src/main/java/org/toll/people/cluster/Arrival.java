package org.toll.people.cluster;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * What became of a new record.
 *
 * @param row its row from now on
 * @param outcome new, joined, or undecided between old clusters
 * @param companions rows of its person, without it; empty for a new person
 * @param averageBits its average weight to them; for a new person the highest average to any cluster, negative infinity if it
 *     has no candidate
 */
public record Arrival(int row, Outcome outcome, List<Integer> companions, double averageBits) {
    public Arrival {
        companions = List.copyOf(companions);
    }

    /** How sure it is that a whole run would say the same. */
    public enum Outcome {
        /** A person nobody had. */
        NEW,
        /** One of the people who were there. */
        JOINED,
        /**
         * A whole run would also merge or divide people who were there. The record went where its average weight is highest,
         * and stays there until that run.
         */
        REARRANGES
    }

    /**
     * A record that a new one was weighed against.
     *
     * @param row of the old record
     * @param weightBits of the pair, prior included
     */
    public record Candidate(int row, float weightBits) {
        public Candidate {
            if (row < 0 || Float.isNaN(weightBits)) {
                throw InvalidInput.of("A candidate has a row and a weight", row + ", " + weightBits, "");
            }
        }
    }
}
