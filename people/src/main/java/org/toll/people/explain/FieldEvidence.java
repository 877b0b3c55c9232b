package org.toll.people.explain;

import java.util.Locale;

/**
 * What one comparison says of a pair.
 *
 * @param field that is compared
 * @param level on which the two agree; {@link #NOTHING_SAID} where one of them says nothing
 * @param first value of the first record, folded; empty where it says nothing
 * @param second value of the second record
 * @param levelBits weight of the level
 * @param rarityBits what the rarity of the value adds, negative for a common one
 */
public record FieldEvidence(
        String field, String level, String first, String second, double levelBits, double rarityBits) {
    /** The level of a comparison that cannot be made. */
    public static final String NOTHING_SAID = "nothing said";

    private static final double REMARKABLE_BITS = 1;

    /** What the comparison adds to the weight. */
    public double bits() {
        return levelBits + rarityBits;
    }

    /** Whether both records say something. */
    public boolean isSaid() {
        return !level.equals(NOTHING_SAID);
    }

    /** The same in words, for instance {@code surname equal, and rare}. */
    public String words() {
        String rarity =
                rarityBits > REMARKABLE_BITS ? ", and rare" : rarityBits < -REMARKABLE_BITS ? ", but common" : "";
        return field + ": " + level + rarity;
    }

    /** In words with its weight, for instance {@code surname: equal, and rare +9.8 bits}. */
    @Override
    public String toString() {
        return isSaid() ? words() + String.format(Locale.ROOT, " %+.1f bits", bits()) : words();
    }
}
