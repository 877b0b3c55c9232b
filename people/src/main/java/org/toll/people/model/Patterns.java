package org.toll.people.model;

/**
 * Candidate pairs by what they agree on: each pattern once, with the number of its pairs. Two million pairs are a few thousand
 * patterns, which is what makes an iteration of EM cost microseconds.
 *
 * <p>Immutable; the arrays are not copied and must not be written to.
 *
 * @param levels for each pattern the level of each comparison, or {@link #MISSING}
 * @param counts pairs of each pattern
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
record Patterns(int[][] levels, long[] counts) {
    /** One of the two records says nothing. */
    static final int MISSING = -1;

    /** Number of pairs. */
    long pairs() {
        long pairs = 0;
        for (long count : counts) {
            pairs += count;
        }
        return pairs;
    }
}
