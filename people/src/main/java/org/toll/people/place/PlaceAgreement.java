package org.toll.people.place;

/** How two places stand to each other, from the strongest agreement to none. */
public enum PlaceAgreement {
    /** One place down to the settlement, or down to the last level that both name. */
    SAME,
    /** Nothing contradicts: one is named to a level that the other lacks, as a region beside a village. */
    COMPATIBLE,
    /** Two settlements of one district. */
    SAME_DISTRICT,
    /** Two settlements or districts of one region. */
    SAME_REGION,
    DIFFERENT
}
