package org.toll.people.model;

import java.util.Arrays;
import java.util.List;

/**
 * Candidate pairs by what they agree on: each pattern once, with the number of its pairs. Two million pairs are a few thousand
 * patterns, which is what makes an iteration of EM cost microseconds. Pairs that somebody judged stand apart.
 *
 * <p>Immutable; the arrays are not copied and must not be written to.
 *
 * @param levels for each pattern the level of each comparison, or {@link #MISSING}
 * @param counts pairs of each pattern that nobody judged
 * @param judged the others
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
record Patterns(int[][] levels, double[] counts, Judged judged) {
    /** One of the two records says nothing. */
    static final int MISSING = -1;

    /**
     * The same pairs, of which some have been judged.
     *
     * @param pairs each among those counted
     * @param weight of each: 1, or the share of pairs that was counted
     * @param levelsOf each comparison, how many
     */
    Patterns judging(List<JudgedPair> pairs, double weight, int[] levelsOf) {
        double[] left = counts.clone();
        Judged apart = Judged.none(levelsOf);
        for (JudgedPair pair : pairs) {
            apart.add(pair.levels(), pair.isSame(), weight);
            double rest = weight;
            for (int pattern = 0; pattern < left.length && rest > 0; pattern++) {
                if (Arrays.equals(levels[pattern], pair.levels())) {
                    double taken = Math.min(left[pattern], rest);
                    left[pattern] -= taken;
                    rest -= taken;
                }
            }
        }
        return new Patterns(levels, left, apart);
    }

    /**
     * A pair that somebody judged.
     *
     * @param levels on which it agrees
     * @param isSame whether it is one person
     */
    record JudgedPair(int[] levels, boolean isSame) {}
}
