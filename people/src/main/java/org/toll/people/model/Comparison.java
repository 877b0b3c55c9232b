package org.toll.people.model;

import java.util.List;
import org.toll.base.InvalidInput;

/**
 * A field that is compared, what each level is worth, and how much of it depends on how rare the value is.
 *
 * @param field name of the field
 * @param levels in the order of the comparator; empty where they are still to be learned
 * @param rarity whether rare values are worth more than common ones (term-frequency adjustment)
 */
public record Comparison(String field, List<Level> levels, boolean rarity) {
    public Comparison {
        levels = List.copyOf(levels);
        if (levels.size() == 1) {
            throw InvalidInput.of(
                    "A comparison has two or more levels, the last for no agreement: " + field,
                    levels.get(0).name(),
                    "Leave out its levels to have them learned.");
        }
    }

    /** A comparison whose levels are to be learned. */
    public static Comparison toLearn(String field, boolean rarity) {
        return new Comparison(field, List.of(), rarity);
    }

    /** Whether its levels are known. */
    public boolean isLearned() {
        return !levels.isEmpty();
    }

    /** The same comparison with levels. */
    Comparison withLevels(List<Level> learned) {
        return new Comparison(field, learned, rarity);
    }

    /** Weight of equality in bits. */
    double equalBits() {
        return levels.get(0).bits();
    }

    /** Weight of no agreement in bits. */
    double differentBits() {
        return levels.get(levels.size() - 1).bits();
    }
}
