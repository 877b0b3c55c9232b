package org.toll.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Side;
import org.toll.base.SourceId;

/**
 * One statement by one source. Never edited: a correction is a new claim that supersedes this one.
 *
 * @param id unique in the ledger
 * @param origin who said it, and through whom
 * @param statement what was said
 * @param footing on what it rests and in which mood it was said
 * @param published the day it became known; no claim enters a view as of an earlier day
 * @param document where it was read
 * @param remark the wording where it matters, and the ledger keeper's note
 */
public record Claim(
        ClaimId id,
        Origin origin,
        Statement statement,
        Footing footing,
        LocalDate published,
        Document document,
        Remark remark)
        implements LedgerRecord {

    public Claim {
        if (footing.modality().isEvidence() && statement.period().first().isAfter(published)) {
            throw InvalidInput.of(
                    "A claim about what happened cannot be published before its period begins",
                    "published " + published + ", period " + statement.period(),
                    "Check the dates, or mark the claim as plan, target, projection or conditional.");
        }
    }

    /**
     * On what a claim rests.
     *
     * @param basis kind of evidence
     * @param modality observation, estimate, claim; or target, plan, projection, conditional
     * @param grade Admiralty grade
     * @param supersedes the claim that this one corrects, if any
     */
    public record Footing(Basis basis, Modality modality, Grade grade, Optional<ClaimId> supersedes) {
        public static Footing of(Basis basis, Modality modality, Grade grade) {
            return new Footing(basis, modality, grade, Optional.empty());
        }
    }

    /**
     * @param wording the words of the source where they decide the definition; empty if not needed
     * @param note the ledger keeper's own remark; empty if none
     */
    public record Remark(String wording, String note) {
        public static final Remark NONE = new Remark("", "");

        public static Remark ofNote(String note) {
            return new Remark("", note);
        }
    }

    @Override
    public String key() {
        return id.value();
    }

    public Side side() {
        return statement.side();
    }

    public Metric metric() {
        return statement.metric();
    }

    public Period period() {
        return statement.period();
    }

    public SourceId source() {
        return origin.source();
    }

    /** Whether an estimate may use it: false for targets, plans, projections and conditionals. */
    public boolean isEvidence() {
        return footing.modality().isEvidence();
    }
}
