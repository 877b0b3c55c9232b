package org.toll.report;

import java.util.List;
import org.toll.ledger.ClaimId;

/**
 * A sentence and the claims it rests on.
 *
 * @param text plain text, complete with its full stop
 * @param claims the claims that bear it, in order of weight
 */
public record Sentence(String text, List<ClaimId> claims) {
    public Sentence {
        claims = List.copyOf(claims);
    }

    public static Sentence of(String text) {
        return new Sentence(text, List.of());
    }
}
