package org.toll.people.registry;

/** Why a part of a split person keeps the id. */
public enum SplitReason {
    /** It has more of the person's records than any other part. */
    MORE_RECORDS,
    /** Parts were equal, and it has the record that was known first. */
    OLDEST_RECORD
}
