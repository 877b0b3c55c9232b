package org.toll.people.model;

import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;

/**
 * A field that is compared, what each level is worth, and how much of it depends on how rare the value is.
 *
 * @param field name of the field
 * @param levels in the order of the comparator; empty where they are still to be learned
 * @param rarity whether rare values are worth more than common ones (term-frequency adjustment)
 * @param population how common values are, where somebody knows better than the lists; only with rarity
 */
public record Comparison(String field, List<Level> levels, boolean rarity, Optional<Population> population) {
    public Comparison {
        levels = List.copyOf(levels);
        if (population.isPresent() && !rarity) {
            throw InvalidInput.of(
                    "A population table says how rare values of " + field + " are, which the comparison leaves out",
                    population.get().name(),
                    "Write rarity: true.");
        }
        if (levels.size() == 1) {
            throw InvalidInput.of(
                    "A comparison has two or more levels, the last for no agreement: " + field,
                    levels.get(0).name(),
                    "Leave out its levels to have them learned.");
        }
    }

    /** A comparison with the frequencies of the lists. */
    public Comparison(String field, List<Level> levels, boolean rarity) {
        this(field, levels, rarity, Optional.empty());
    }

    /** A comparison whose levels are to be learned. */
    public static Comparison toLearn(String field, boolean rarity) {
        return new Comparison(field, List.of(), rarity);
    }

    /** The same comparison with the frequencies of a population. */
    public Comparison withPopulation(Population known) {
        return new Comparison(field, levels, true, Optional.of(known));
    }

    /** Whether its levels are known. */
    public boolean isLearned() {
        return !levels.isEmpty();
    }

    /** The same comparison with levels. */
    Comparison withLevels(List<Level> learned) {
        return new Comparison(field, learned, rarity, population);
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
