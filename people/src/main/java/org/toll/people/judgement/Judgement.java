package org.toll.people.judgement;

import java.time.Instant;
import org.toll.base.InvalidInput;

/**
 * What one person said of two records. Never changed: a later judgement of the same author on the same pair supersedes it.
 *
 * @param pair the records, by keys that outlive a run
 * @param verdict same, different or unsure
 * @param author who read, not blank
 * @param at when
 * @param reason why, in the author's words; may be empty
 * @param role first reader, second reader or adjudicator
 * @param isBlind whether weight and other verdicts were hidden until this was given
 */
public record Judgement(
        RecordPair pair, Verdict verdict, String author, Instant at, String reason, Role role, boolean isBlind) {
    public Judgement {
        if (author.isBlank()) {
            throw InvalidInput.of("A judgement of " + pair + " has an author", author, "Say who read the records.");
        }
    }
}
