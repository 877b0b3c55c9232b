package org.toll.store;

import java.util.List;
import java.util.Optional;
import org.toll.ledger.log.Checkpoint;

/**
 * What a recomputation of the whole log found.
 *
 * @param entries how many were checked: all, or up to the fault
 * @param checkpoint the newest signed state; empty if the log is empty or the checkpoint unreadable
 * @param signers fingerprints of the keys that signed its checkpoints
 * @param fault the first thing that is wrong; empty if nothing is
 */
public record Verification(long entries, Optional<Checkpoint> checkpoint, List<String> signers, Optional<Fault> fault) {
    public Verification {
        signers = List.copyOf(signers);
    }

    public boolean isIntact() {
        return fault.isEmpty();
    }

    /**
     * @param index of the first entry that cannot be trusted, from 0
     * @param entry its kind and id as far as they can be read, for instance {@code claim uk-mod-2025-12}; else empty
     * @param difference what does not fit, as a sentence
     */
    public record Fault(long index, String entry, String difference) {}
}
