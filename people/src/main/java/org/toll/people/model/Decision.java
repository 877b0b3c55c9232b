package org.toll.people.model;

import org.toll.base.InvalidInput;

/**
 * From weights to people.
 *
 * @param prior probability that two records drawn at random are one person; 0 where it is to be learned
 * @param threshold probability from which a pair counts as a link in reports, above 0 and below 1
 * @param cutBits average weight between two groups of records, in bits, above which they are one person
 * @param seed of everything that is drawn
 */
public record Decision(double prior, double threshold, double cutBits, long seed) {
    /** A prior to be learned, even odds, seed 1. */
    public static final Decision DEFAULT = new Decision(0, 0.5, 0, 1);

    public Decision {
        if (!(prior >= 0 && prior < 1)) {
            throw InvalidInput.of(
                    "The prior is a probability of 0 (learn it) or more, and less than 1", prior, "Leave it out.");
        }
        if (!(threshold > 0 && threshold < 1)) {
            throw InvalidInput.of(
                    "The threshold is a probability between 0 and 1", threshold, "0.5 weighs both errors alike.");
        }
        if (!Double.isFinite(cutBits)) {
            throw InvalidInput.of("The cut of clusters is a number of bits", cutBits, "0 is even odds.");
        }
    }

    /** The same with another prior. */
    Decision withPrior(double learned) {
        return new Decision(learned, threshold, cutBits, seed);
    }

    /** The same with another seed. */
    Decision withSeed(long other) {
        return new Decision(prior, threshold, cutBits, other);
    }

    /** log2 of the odds of a probability. */
    static double bits(double probability) {
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
