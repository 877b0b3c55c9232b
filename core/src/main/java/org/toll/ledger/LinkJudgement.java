package org.toll.ledger;

import java.time.Instant;
import org.toll.base.InvalidInput;

/**
 * What a person said of two records of named lists: one person, two people, or cannot be said. Only the keys of the records are
 * kept here, no name. A later judgement of the same author on the same pair supersedes this one; both stay.
 *
 * @param first key of one record, {@code list:id}
 * @param second key of the other, above {@code first}
 * @param verdict {@code same}, {@code different} or {@code unsure}
 * @param author who read the records
 * @param at when
 * @param reason in the author's words; may be empty
 * @param role {@code first}, {@code second} or {@code adjudicator}
 * @param isBlind whether weight and other verdicts were hidden
 */
public record LinkJudgement(
        RecordName first,
        RecordName second,
        String verdict,
        String author,
        Instant at,
        String reason,
        String role,
        boolean isBlind)
        implements LedgerRecord {
    /**
     * A record of a named list.
     *
     * @param list name of the list
     * @param id of the record within it
     */
    public record RecordName(String list, String id) {}

    public LinkJudgement {
        if (author.isBlank()) {
            throw InvalidInput.of("A judgement has an author", author, "Say who read the records.");
        }
    }

    @Override
    public String key() {
        return String.join("|", first.list(), first.id(), second.list(), second.id(), author, at.toString());
    }
}
