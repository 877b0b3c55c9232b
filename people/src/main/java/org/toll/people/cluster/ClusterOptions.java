package org.toll.people.cluster;

import org.toll.base.InvalidInput;

/**
 * How far records are drawn together.
 *
 * @param cutBits average weight above which two groups are one person; 0 is even odds
 * @param unscoredBits weight of a pair that nothing weighed, below the cut; between -3 and -6 if pairs below a probability of
 *     about one in ten were dropped
 * @param scoreUpTo records of a component up to which its missing pairs are weighed, if something can weigh them; their number
 *     grows with the square
 * @param assignUpTo records on either side of a component of two clean lists up to which the best one-to-one assignment is
 *     found; its work grows with the cube, and above it the best pair is taken first
 */
public record ClusterOptions(float cutBits, float unscoredBits, int scoreUpTo, int assignUpTo) {
    /** Even odds, unscored pairs at one in 17, both limits well below a second of work. */
    public static final ClusterOptions USUAL = new ClusterOptions(0, -4, 40, 400);

    public ClusterOptions {
        if (!(unscoredBits < cutBits) || Float.isInfinite(unscoredBits) || Float.isInfinite(cutBits)) {
            throw InvalidInput.of(
                    "A pair that nothing weighed counts less than the cut of " + cutBits + " bits",
                    unscoredBits,
                    "Lower the weight of unscored pairs, for instance to -4.");
        }
        if (scoreUpTo < 0 || assignUpTo < 0) {
            throw InvalidInput.of("Limits of size are 0 or more", scoreUpTo + " and " + assignUpTo, "");
        }
    }

    /** The same with another cut. */
    public ClusterOptions withCut(float cutBits) {
        return new ClusterOptions(cutBits, unscoredBits, scoreUpTo, assignUpTo);
    }
}
