package org.toll.people.model;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.toll.people.compare.Attribute;
import org.toll.people.date.DateSpan;
import org.toll.people.date.PartialDate;
import org.toll.people.kernel.ScoredComparison;

/**
 * How much rarer than the average a value is, in bits: log2 of the u probability of equality over the frequency of the value.
 *
 * <p>A frequency is counted without the two records that agree: a value that only they have is as rare as can be seen, one in
 * all records, or as u where u is smaller still. Of dates only the coarse ones count, a year alone or a 1 January: that a birthday is
 * seen twice in a small file says that the person is in it twice.
 */
final class Rarity {
    /** Half of the adjustment of equality, for a spelling that is nearly the same. */
    static final float SHARE_OF_ALIKE = 0.5f;

    private Rarity() {}

    /**
     * @param uEqual u of the level of equality
     * @param population share of a value in the population; not a number where nobody knows it
     * @return one number for each value; none where rarity does not matter
     */
    static float[] bits(
            Comparison comparison,
            FieldKind kind,
            Attribute attribute,
            double uEqual,
            ToDoubleFunction<String> population) {
        if (kind.isDate()) {
            return coarseDates(attribute, uEqual);
        }
        if (!comparison.rarity()) {
            return new float[0];
        }
        double records = present(attribute);
        float[] bits = new float[attribute.values().size()];
        for (int code = 0; code < bits.length; code++) {
            String value = attribute.values().get(code);
            double known = population.applyAsDouble(value);
            bits[code] = bits(uEqual, Double.isNaN(known) ? frequency(attribute, code, records, uEqual) : known);
        }
        return bits;
    }

    /** The same for values of which nobody knows a population. */
    static float[] bitsOf(Attribute attribute, double uEqual) {
        double records = present(attribute);
        float[] bits = new float[attribute.values().size()];
        for (int code = 0; code < bits.length; code++) {
            bits[code] = bits(uEqual, frequency(attribute, code, records, uEqual));
        }
        return bits;
    }

    private static float[] coarseDates(Attribute attribute, double uEqual) {
        double records = present(attribute);
        float[] bits = new float[attribute.values().size()];
        for (int code = 0; code < bits.length; code++) {
            boolean isCoarse = DateSpan.parse(attribute.values().get(code))
                    .written()
                    .map(PartialDate::isCoarse)
                    .orElse(true);
            bits[code] = isCoarse ? Math.min(0, bits(uEqual, frequency(attribute, code, records, uEqual))) : 0;
        }
        return bits;
    }

    private static double frequency(Attribute attribute, int code, double records, double uEqual) {
        double others = Math.max(0, attribute.count(code) - 2);
        return Math.max(others / records, Math.min(uEqual, 1 / records));
    }

    /** Rarity of a value of this share. */
    static float bits(double uEqual, double share) {
        return (float) (Math.log(uEqual / share) / Math.log(2));
    }

    /** The rarities of a comparison by the values that have them; none where it has none. */
    static Map<String, Float> byValue(ScoredComparison comparison) {
        Map<String, Float> rarity = new HashMap<>();
        for (int code = 0; code < comparison.rarityBits().length; code++) {
            rarity.put(comparison.attribute().values().get(code), comparison.rarityBits()[code]);
        }
        return rarity;
    }

    private static double present(Attribute attribute) {
        long present = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            present += attribute.count(code);
        }
        return Math.max(1, present);
    }
}
