package org.toll.store.canonical;

import org.toll.ledger.ClaimId;
import org.toll.ledger.Retraction;

/** Retractions as JSON. */
final class RetractionText {
    static final String KIND = "retraction";

    private RetractionText() {}

    static String print(Retraction retraction) {
        return new ObjectWriter()
                .text("claim", retraction.claim().value())
                .text("kind", KIND)
                .date("published", retraction.published())
                .text("reason", retraction.reason())
                .print();
    }

    static Retraction parse(Fields fields) {
        return new Retraction(ClaimId.of(fields.text("claim")), fields.date("published"), fields.text("reason"));
    }
}
