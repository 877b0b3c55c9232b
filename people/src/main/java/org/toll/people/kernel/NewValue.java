package org.toll.people.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.people.compare.Attribute;

/** Binds a comparison to a value that no record has, next to those of the candidates. */
final class NewValue {
    /** Rarer than any known value, so that the adjustment of a pair is that of the known one. */
    private static final float RAREST_BITS = 1_000;

    private NewValue() {}

    /**
     * @param codes of the new record, first, and of its candidates; replaced by codes of the extended comparison
     * @return the weights of the comparison among these values
     */
    static Weights extend(
            ScoredComparison comparison, String value, ComparatorBinder binder, int[] codes) {
        int[] known = IntStream.of(codes)
                .skip(1)
                .filter(code -> code >= 0)
                .distinct()
                .sorted()
                .toArray();
        List<String> values = Stream.concat(
                        Stream.of(value),
                        IntStream.of(known).mapToObj(comparison.attribute().values()::get))
                .toList();
        codes[0] = 0;
        for (int member = 1; member < codes.length; member++) {
            if (codes[member] != Attribute.MISSING) {
                codes[member] = 1 + Arrays.binarySearch(known, codes[member]);
            }
        }
        float[] rarity = new float[comparison.rarityBits().length == 0 ? 0 : values.size()];
        for (int at = 0; at < rarity.length; at++) {
            rarity[at] = at == 0 ? RAREST_BITS : comparison.rarityBits()[known[at - 1]];
        }
        Attribute extended = Attribute.of(comparison.attribute().name(), codes, values);
        return Weights.of(new ScoredComparison(
                extended, binder.bind(extended), comparison.levelBits(), comparison.rarityShare(), rarity));
    }
}
