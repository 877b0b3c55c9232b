package org.toll.people.judgement;

import java.util.List;

/**
 * A pair that some hold for one person and others for two, and that nobody has adjudicated.
 *
 * @param pair of records
 * @param judgements those in force, by author
 */
public record Disagreement(RecordPair pair, List<Judgement> judgements) {
    public Disagreement {
        judgements = List.copyOf(judgements);
    }
}
