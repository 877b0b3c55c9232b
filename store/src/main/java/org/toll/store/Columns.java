package org.toll.store;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimId;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Retraction;
import org.toll.store.canonical.CanonicalJson;

/**
 * The columns of an entry that queries use. They repeat what the entry's text says, so that they can be recomputed from it.
 *
 * @param kind claim, source, group, retraction or judgement
 * @param key id of the record
 * @param published of claims and retractions
 * @param withdraws the claim that goes out of force by this entry
 * @param about whose, what, by whom, when; claims only
 */
record Columns(
        String kind, String key, Optional<LocalDate> published, Optional<String> withdraws, Optional<About> about) {

    record About(String side, String metric, String source, LocalDate firstDay, LocalDate lastDay) {}

    static Columns of(LedgerRecord item) {
        String kind = CanonicalJson.kindOf(item);
        if (item instanceof Claim claim) {
            return new Columns(
                    kind,
                    claim.key(),
                    Optional.of(claim.published()),
                    claim.footing().supersedes().map(ClaimId::value),
                    Optional.of(new About(
                            claim.side().code(),
                            claim.metric().code(),
                            claim.source().value(),
                            claim.period().first(),
                            claim.period().last())));
        } else if (item instanceof Retraction retraction) {
            return new Columns(
                    kind,
                    item.key(),
                    Optional.of(retraction.published()),
                    Optional.of(retraction.claim().value()),
                    Optional.empty());
        }
        return new Columns(kind, item.key(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Kind, key, published, withdraws, side, metric, source, first day, last day: as in the table. */
    @Nullable
    Object[] values() {
        return new @Nullable Object[] {
            kind,
            key,
            published.orElse(null),
            withdraws.orElse(null),
            about.map(About::side).orElse(null),
            about.map(About::metric).orElse(null),
            about.map(About::source).orElse(null),
            about.map(About::firstDay).orElse(null),
            about.map(About::lastDay).orElse(null)
        };
    }
}
