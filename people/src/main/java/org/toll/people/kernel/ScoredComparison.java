package org.toll.people.kernel;

import org.toll.base.InvalidInput;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

/**
 * One comparison with the weights of its levels, ready to be summed. The weight of a pair of records on this comparison is 0
 * where either says nothing; otherwise, with {@code l} the level and {@code a}, {@code b} the codes,
 * {@code levelBits[l] + rarityShare[l] * min(rarityBits[a], rarityBits[b])}.
 *
 * <p>Arrays are shared, not copied: they must not change afterwards.
 */
@SuppressWarnings("ArrayRecordComponent") // Read in inner loops; compared by nobody.
public record ScoredComparison(
        Attribute attribute, Comparator comparator, float[] levelBits, float[] rarityShare, float[] rarityBits) {
    /**
     * @param attribute what is compared
     * @param comparator bound to the values of {@code attribute}
     * @param levelBits for each level log2(m / u), finite
     * @param rarityShare for each level the share, 0 to 1, of the term-frequency adjustment that it takes
     * @param rarityBits for each value log2(u of equality / frequency of the value): positive for rare values, negative for
     *     common ones; empty where no term frequencies are used
     * @throws InvalidInput if the lengths do not fit
     */
    public ScoredComparison {
        int levels = comparator.levels().size();
        if (levelBits.length != levels || rarityShare.length != levels) {
            throw InvalidInput.of(
                    "Each of the " + levels + " levels of " + attribute.name() + " has a weight and a rarity share",
                    levelBits.length + " and " + rarityShare.length,
                    "");
        }
        if (rarityBits.length != 0 && rarityBits.length != attribute.values().size()) {
            throw InvalidInput.of(
                    "Each of the " + attribute.values().size() + " values of " + attribute.name() + " has a rarity",
                    rarityBits.length,
                    "");
        }
    }
}
