package org.toll.ledger;

/** Whatever the ledger holds an entry of. Appended, never changed. */
public sealed interface LedgerRecord permits Claim, Source, IndependenceGroup, Retraction, LinkJudgement {

    /** Unique among the records of its kind; a later source or group with the same key replaces the earlier one in views. */
    String key();
}
