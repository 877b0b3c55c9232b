package org.toll.people.accuracy;

import org.toll.base.InvalidInput;

/**
 * How a clerical sample is laid out.
 *
 * @param pairs to be read, in all
 * @param cutBits the cut of the clustering
 * @param aroundBits half the width of the band "around the cut", above 0
 * @param leastOfStratum pairs drawn at least from each stratum that has them: without some in every stratum nothing is known
 *     of it
 * @param seed equal seeds draw equal pairs
 */
public record ClericalDesign(int pairs, float cutBits, float aroundBits, int leastOfStratum, long seed) {
    private static final float USUAL_BAND = 5;
    private static final int USUAL_LEAST = 30;

    public ClericalDesign {
        if (pairs < 1 || !(aroundBits > 0) || leastOfStratum < 2) {
            throw InvalidInput.of(
                    "A sample has pairs, a band around the cut, and two pairs or more of each stratum",
                    pairs + ", " + aroundBits + ", " + leastOfStratum,
                    "Use 500, 5 and 30.");
        }
    }

    /** A band of 5 bits to either side, and 30 pairs of each stratum at least. */
    public static ClericalDesign usual(int pairs, float cutBits, long seed) {
        return new ClericalDesign(pairs, cutBits, USUAL_BAND, USUAL_LEAST, seed);
    }
}
