package org.toll.store;

import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.ledger.log.Checkpoint;
import org.toll.ledger.log.SignedNote;
import org.toll.ledger.log.VerifyingKey;

/**
 * A stored checkpoint, read and checked against the keys.
 *
 * @param from first entry that it covers and the one before does not
 * @param size entries covered in all
 * @param peaks as stored
 * @param signed the checkpoint, if it is one
 * @param problem why it cannot be trusted; empty if it can
 */
record CoveredState(long from, long size, String peaks, Optional<Checkpoint> signed, Optional<String> problem) {

    static CoveredState of(long from, Checkpoints.Stored stored, String origin, List<VerifyingKey> signers) {
        try {
            SignedNote note = SignedNote.parse(stored.note());
            Checkpoint signed = Checkpoint.parse(note.text());
            return new CoveredState(
                    from,
                    stored.size(),
                    stored.peaks(),
                    Optional.of(signed),
                    problem(stored, note, signed, origin, signers));
        } catch (InvalidInput malformed) {
            return new CoveredState(
                    from, stored.size(), stored.peaks(), Optional.empty(), Optional.of("it is no signed checkpoint"));
        }
    }

    private static Optional<String> problem(
            Checkpoints.Stored stored, SignedNote note, Checkpoint signed, String origin, List<VerifyingKey> signers) {
        if (signers.stream().noneMatch(key -> key.verifies(note))) {
            return Optional.of("no key of this ledger signed it in this form");
        } else if (signed.size() != stored.size()) {
            return Optional.of("it was signed for " + signed.size() + " entries and stored for " + stored.size());
        } else if (!signed.origin().equals(origin)) {
            return Optional.of("it was signed for the ledger " + signed.origin() + ", and this is " + origin);
        }
        return Optional.empty();
    }
}
