package org.toll.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.LinkJudgement;
import org.toll.ledger.log.ConsistencyProof;
import org.toll.ledger.log.InclusionProof;
import org.toll.ledger.log.SignedNote;

/** An open ledger. Entries are appended and read; there is no way to change one. Several threads may
 * share one: calls wait for each other. */
public interface Ledger extends AutoCloseable {

    /**
     * Appends records, all or none. When this returns, they survive a power cut. A record that is already there with the same
     * content is skipped; so importing a file twice adds nothing.
     *
     * @param records read to the end; an exception it throws leaves the ledger as it was
     * @throws ConflictingRecord if a claim's id is already taken by a claim with other content
     * @throws UnknownClaim if a record supersedes or retracts a claim that comes neither before it here nor in the ledger
     * @throws LedgerException if the ledger was opened for reading or cannot be written
     */
    Appended append(Iterator<? extends LedgerRecord> records);

    /** What {@link #append} would do, without doing it. */
    Appended rehearse(Iterator<? extends LedgerRecord> records);

    /** What was known on a day, of the claims that the filter wants; all sources and groups. */
    AsOfView view(AsOf asOf, ClaimFilter filter);

    /** Every judgement of links, superseded ones included, in the order in which they were appended. */
    List<LinkJudgement> listJudgements();

    /** The newest date of publication in the ledger; empty if it holds no claim. */
    Optional<AsOf> findNewest();

    /** Number of entries. */
    long size();

    /** The newest signed state of the log, to be kept elsewhere; empty if nothing was ever appended. */
    Optional<SignedNote> findCheckpoint();

    /**
     * Recomputes every hash, column, root and signature, and names the first entry that does not fit. See {@code docs/ledger.md}
     * for what this proves.
     *
     * @param kept a checkpoint of this ledger from an earlier day, kept outside it: the log must contain that state
     */
    Verification verify(Optional<SignedNote> kept);

    default Verification verify() {
        return verify(Optional.empty());
    }

    /**
     * Shows to somebody who has only the newest checkpoint that an entry is in the log. Reads all leaf hashes.
     *
     * @param index place of the entry, from 0
     * @throws InvalidInput if there is no such entry
     */
    InclusionProof proveInclusion(long index);

    /**
     * Shows to somebody who kept an earlier checkpoint that the log has only grown since. Reads all leaf hashes.
     *
     * @param earlierSize number of entries that the earlier checkpoint covers
     * @throws InvalidInput if the log has fewer
     */
    ConsistencyProof proveConsistency(long earlierSize);

    @Override
    void close();

    /**
     * @param added entries that were new
     * @param alreadyThere records skipped because an entry holds the same
     */
    record Appended(long added, long alreadyThere) {}
}
