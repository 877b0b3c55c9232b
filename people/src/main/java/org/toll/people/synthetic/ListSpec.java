package org.toll.people.synthetic;

import org.toll.base.InvalidInput;

/**
 * One list and how it comes about.
 *
 * @param name of the list
 * @param script its letters
 * @param coverage probability that a villager is on it, 0 to 1
 * @param townOdds odds of a townsman against a villager; 1 is none, other values make lists depend on each other
 * @param slipShare share of records with one to three slips
 * @param duplicateShare probability that a person on the list has a further record on it, and again for each further one
 * @param completeness probability that a record states its patronymic, its birth date, its unit, each by itself
 */
public record ListSpec(
        String name,
        ListScript script,
        double coverage,
        double townOdds,
        double slipShare,
        double duplicateShare,
        double completeness) {
    public ListSpec {
        requireShare(name, "coverage", coverage);
        requireShare(name, "slipShare", slipShare);
        requireShare(name, "duplicateShare", duplicateShare);
        requireShare(name, "completeness", completeness);
        if (!(townOdds > 0 && townOdds < Double.POSITIVE_INFINITY)) {
            throw InvalidInput.of("Odds are positive", townOdds, "1 means that towns and villages are listed alike.");
        }
        if (name.isBlank()) {
            throw InvalidInput.of("A list has a name", name, "");
        }
    }

    /** A list of middling care: 15 % of records with slips, 1 % duplicates, 85 % complete. */
    public static ListSpec of(String name, ListScript script, double coverage) {
        return new ListSpec(name, script, coverage, 1, 0.15, 0.01, 0.85);
    }

    /** The same list with townsmen listed more or less often. */
    public ListSpec withTownOdds(double odds) {
        return new ListSpec(name, script, coverage, odds, slipShare, duplicateShare, completeness);
    }

    /** The same list kept with another care. */
    public ListSpec withCare(double slips, double duplicates, double complete) {
        return new ListSpec(name, script, coverage, townOdds, slips, duplicates, complete);
    }

    private static void requireShare(String name, String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw InvalidInput.of("The " + what + " of list " + name + " lies between 0 and 1", share, "");
        }
    }
}
