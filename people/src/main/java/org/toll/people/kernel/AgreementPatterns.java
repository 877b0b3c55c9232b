package org.toll.people.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;

/**
 * How many pairs agree in which way: for each combination of levels that occurs the number of pairs that show it. A few
 * thousand patterns say all that EM needs of millions of pairs.
 *
 * <p>Immutable. Patterns stand in one fixed order.
 */
public final class AgreementPatterns {
    private final int[] levels;
    private final long[] patterns;
    private final long[] counts;
    private final long pairsInAll;

    /**
     * @param levels of each comparison
     * @param pairsInAll before any sampling
     */
    AgreementPatterns(int[] levels, long[] patterns, long[] counts, long pairsInAll) {
        this.levels = levels;
        this.patterns = patterns;
        this.counts = counts;
        this.pairsInAll = pairsInAll;
    }

    /** @throws InvalidInput if the comparisons have more combinations of levels than a number of 63 bits tells apart */
    static int[] levelsOf(List<Weights> weights) {
        int[] levels = weights.stream().mapToInt(Weights::levels).toArray();
        double combinations =
                IntStream.of(levels).mapToDouble(count -> count + 1.0).reduce(1, (a, b) -> a * b);
        if (combinations > 0x1p63) {
            throw InvalidInput.of(
                    "The comparisons of a plan have at most 2^63 combinations of levels",
                    combinations,
                    "Use fewer comparisons or levels.");
        }
        return levels;
    }

    /** Number of patterns. */
    public int size() {
        return patterns.length;
    }

    /** Pairs that show a pattern. */
    public long count(int pattern) {
        return counts[pattern];
    }

    /** Level of a comparison in a pattern, {@link Attribute#MISSING} where either record says nothing. */
    public int level(int pattern, int comparison) {
        long rest = patterns[pattern];
        for (int k = levels.length - 1; k > comparison; k--) {
            rest /= levels[k] + 1;
        }
        return (int) (rest % (levels[comparison] + 1)) - 1;
    }

    /** Pairs counted. */
    public long pairs() {
        return Arrays.stream(counts).sum();
    }

    /** Pairs there are, of which those counted may be a sample. */
    public long pairsInAll() {
        return pairsInAll;
    }
}
