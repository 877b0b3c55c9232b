package org.toll.ledger;

import java.time.LocalDate;
import org.toll.base.InvalidInput;

/**
 * Takes a claim out of all views from a day on, without deleting it.
 *
 * @param claim the claim that no longer counts
 * @param published the day from which it is known not to count
 * @param reason why, in a sentence
 */
public record Retraction(ClaimId claim, LocalDate published, String reason) implements LedgerRecord {
    public Retraction {
        if (reason.isBlank()) {
            throw InvalidInput.of("A retraction needs its reason", reason, "Say why the claim no longer counts.");
        }
    }

    @Override
    public String key() {
        return claim.value();
    }
}
