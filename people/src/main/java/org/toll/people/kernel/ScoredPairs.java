package org.toll.people.kernel;

import java.util.Arrays;
import org.toll.base.InvalidInput;

/**
 * Pairs of records with their match weights, in one fixed order: by the first record, then by the second. Columnar, because
 * there can be hundreds of millions.
 *
 * <p>Immutable; arrays are shared, not copied.
 */
public final class ScoredPairs {
    private final int[] first;
    private final int[] second;
    private final float[] weightBits;

    private ScoredPairs(int[] first, int[] second, float[] weightBits) {
        this.first = first;
        this.second = second;
        this.weightBits = weightBits;
    }

    /**
     * @param first lower row of each pair
     * @param second higher row of each pair
     * @param weightBits log2 of the odds that the two are one person, prior included
     * @throws InvalidInput if the lengths differ or the order is broken
     */
    public static ScoredPairs ofSorted(int[] first, int[] second, float[] weightBits) {
        if (first.length != second.length || first.length != weightBits.length) {
            throw InvalidInput.of(
                    "Pairs have two records and a weight",
                    first.length + ", " + second.length + ", " + weightBits.length,
                    "");
        }
        for (int pair = 0; pair < first.length; pair++) {
            boolean inOrder = first[pair] < second[pair]
                    && (pair == 0
                            || first[pair - 1] < first[pair]
                            || (first[pair - 1] == first[pair] && second[pair - 1] < second[pair]));
            if (!inOrder) {
                throw InvalidInput.of(
                        "Pairs are sorted, each once, lower row first", first[pair] + "-" + second[pair], "");
            }
        }
        return new ScoredPairs(first, second, weightBits);
    }

    /** Number of pairs. */
    public int size() {
        return first.length;
    }

    /** Lower row of a pair. */
    public int first(int pair) {
        return first[pair];
    }

    /** Higher row of a pair. */
    public int second(int pair) {
        return second[pair];
    }

    /** log2 of the odds that the two are one person, prior included. */
    public float weightBits(int pair) {
        return weightBits[pair];
    }

    /**
     * The probability that belongs to a weight, 1 / (1 + 2^-w), computed on the side that cannot overflow.
     *
     * @param weightBits log2 odds
     */
    public static double probability(double weightBits) {
        if (weightBits >= 0) {
            return 1 / (1 + Math.pow(2, -weightBits));
        }
        double odds = Math.pow(2, weightBits);
        return odds / (1 + odds);
    }

    /** The pairs of at least this weight. */
    public ScoredPairs atLeast(float leastBits) {
        int[] kept = new int[size()];
        int count = 0;
        for (int pair = 0; pair < size(); pair++) {
            if (weightBits[pair] >= leastBits) {
                kept[count++] = pair;
            }
        }
        int[] pairs = Arrays.copyOf(kept, count);
        float[] weights = new float[count];
        for (int k = 0; k < count; k++) {
            weights[k] = weightBits[pairs[k]];
        }
        return new ScoredPairs(
                Arrays.stream(pairs).map(pair -> first[pair]).toArray(),
                Arrays.stream(pairs).map(pair -> second[pair]).toArray(),
                weights);
    }
}
