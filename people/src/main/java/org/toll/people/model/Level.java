package org.toll.people.model;

import org.toll.base.InvalidInput;

/**
 * A comparison level with its two probabilities.
 *
 * @param name as the comparator calls it
 * @param m share of pairs of one person that are on this level, of those where both records say something; above 0
 * @param u share of pairs of two people that are on it; above 0
 */
public record Level(String name, double m, double u) {
    public Level {
        requireProbability("m", name, m);
        requireProbability("u", name, u);
    }

    /** The match weight, log2(m / u). */
    public double bits() {
        return Math.log(m / u) / Math.log(2);
    }

    private static void requireProbability(String which, String level, double value) {
        if (!(value > 0 && value <= 1)) {
            throw InvalidInput.of(
                    "The " + which + " probability of level " + level + " lies above 0 and not above 1",
                    value,
                    "Leave out the levels of the comparison to have them learned.");
        }
    }
}
