package org.toll.estimate.fusion.reading;

import java.util.Map;
import org.toll.ledger.Claim;

/**
 * One claim as the model reads it.
 *
 * @param claim the claim
 * @param origin the independence group, or the source where it belongs to none
 * @param stance whether its source belongs to a party
 * @param definitions what it may count; sums to 1
 * @param usage claims with the same usage count the same thing, whatever it is: their source and the rule that read them
 * @param exposure the months it is about; for the difference of two running totals, those between them
 * @param figure how much
 */
public record Reading(
        Claim claim,
        String origin,
        Stance stance,
        Map<Definition, Double> definitions,
        String usage,
        Exposure exposure,
        Figure figure) {

    /** Where the source stands towards the side whose losses it speaks of. */
    public enum Stance {
        /** It speaks of its own side. */
        OWN,
        /** It belongs to another party of the war. */
        OPPONENT,
        NEUTRAL
    }

    public Reading {
        definitions = Map.copyOf(definitions);
    }

    /** The same about another number. */
    Reading with(Figure other) {
        return new Reading(claim, origin, stance, definitions, usage, exposure, other);
    }

    /** Whether it can only count this. */
    public boolean isSurely(Definition definition) {
        return definitions.getOrDefault(definition, 0.0) == 1;
    }
}
