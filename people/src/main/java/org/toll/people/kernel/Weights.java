package org.toll.people.kernel;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

/**
 * The weights of one comparison, exact as floats and rounded up as whole numbers for bounds. Bounds are sums of
 * {@link #UNITS_PER_BIT}ths of a bit, so that they add up without error and the processor can add eight at a time.
 */
final class Weights {
    static final int UNITS_PER_BIT = 1 << 12;

    /** Far beyond any evidence; two hundred comparisons of it stay below the largest int. */
    private static final float LARGEST_BITS = 1_000;

    private static final int VARIES = Integer.MIN_VALUE;

    private final Comparator comparator;
    private final float[] levelBits;
    private final float[] rarityShare;
    private final float[] rarityBits;
    private final int[] levelUnits;
    private final int[] equalUnits;
    private final int[] differentUnits;

    private Weights(ScoredComparison comparison, int[] equalUnits, int[] differentUnits) {
        this.comparator = comparison.comparator();
        this.levelBits = comparison.levelBits();
        this.rarityShare = comparison.rarityShare();
        this.rarityBits = comparison.rarityBits();
        this.levelUnits = new int[levelBits.length];
        for (int level = 0; level < levelUnits.length; level++) {
            boolean varies = rarityBits.length != 0 && rarityShare[level] != 0;
            levelUnits[level] = varies ? VARIES : unitsAbove(levelBits[level]);
        }
        this.equalUnits = equalUnits;
        this.differentUnits = differentUnits;
    }

    static Weights of(ScoredComparison comparison) {
        for (float bits : comparison.levelBits()) {
            requireSane(comparison, bits);
        }
        for (float bits : comparison.rarityBits()) {
            requireSane(comparison, bits);
        }
        int values = comparison.attribute().values().size();
        int[] equalUnits = new int[values];
        int[] differentUnits = new int[values];
        Weights weights = new Weights(comparison, equalUnits, differentUnits);
        for (int value = 0; value < values; value++) {
            equalUnits[value] = weights.mostUnits(0, value);
            int best = Integer.MIN_VALUE;
            for (int level = 1; level < comparison.levelBits().length; level++) {
                best = Math.max(best, weights.mostUnits(level, value));
            }
            differentUnits[value] = best;
        }
        return weights;
    }

    private static void requireSane(ScoredComparison comparison, float bits) {
        // Written so that not-a-number fails as well.
        if (!(Math.abs(bits) <= LARGEST_BITS)) {
            throw InvalidInput.of(
                    "A weight of " + comparison.attribute().name() + " is a number of bits within " + LARGEST_BITS,
                    bits,
                    "Was a probability of 0 or 1 fitted?");
        }
    }

    private int mostUnits(int level, int value) {
        float bits = levelBits[level] + (rarityBits.length == 0 ? 0 : rarityShare[level] * rarityBits[value]);
        return unitsAbove(bits);
    }

    /** Rounded up: a bound must not fall below what it bounds. */
    static int unitsAbove(float bits) {
        return (int) Math.ceil(bits * (double) UNITS_PER_BIT);
    }

    /** What two records with this value get. */
    int equalUnits(int value) {
        return equalUnits[value];
    }

    /** The most that a record with this value can get with one that has another. */
    int differentUnits(int value) {
        return differentUnits[value];
    }

    /** Contribution to the weight where two records agree on this level; it decides the bits of every result. */
    float bits(int level, int first, int second) {
        if (rarityBits.length == 0) {
            return levelBits[level];
        }
        return levelBits[level] + rarityShare[level] * Math.min(rarityBits[first], rarityBits[second]);
    }

    /** The same in units, rounded up. */
    int units(int level, int first, int second) {
        int units = levelUnits[level];
        return units == VARIES ? unitsAbove(bits(level, first, second)) : units;
    }

    /** The level of two values; {@link Attribute#MISSING} where either says nothing. */
    int level(int first, int second) {
        if (first == Attribute.MISSING || second == Attribute.MISSING) {
            return Attribute.MISSING;
        }
        return first == second ? 0 : comparator.level(first, second);
    }

    /** The match weight of two records by their codes, summed in the order of the plan. */
    static float sum(List<Weights> weights, float priorBits, IntUnaryOperator codeOfOne, IntUnaryOperator codeOfOther) {
        float bits = priorBits;
        for (int k = 0; k < weights.size(); k++) {
            int one = codeOfOne.applyAsInt(k);
            int other = codeOfOther.applyAsInt(k);
            if (one != Attribute.MISSING && other != Attribute.MISSING) {
                bits += weights.get(k).bits(weights.get(k).level(one, other), one, other);
            }
        }
        return bits;
    }

    Comparator comparator() {
        return comparator;
    }

    /** How many values the comparator knows. */
    int values() {
        return equalUnits.length;
    }

    int levels() {
        return levelBits.length;
    }
}
