package org.toll.estimate.fusion.model;

import java.util.List;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.ledger.Reliability;

/**
 * What is believed of an origin's bias before its numbers are seen: a normal on the log scale. A party is expected to
 * understate its own losses and may overstate the other's; which party it is plays no part.
 *
 * @param mean of the log factor between stated and true
 * @param sd of the same
 */
record HousePrior(double mean, double sd) {
    /**
     * @param readings of one origin about one definition, at least one
     */
    static HousePrior of(Definition definition, List<Reading> readings, Assumptions assumptions) {
        Reading.Stance stance = readings.get(0).stance();
        double looseness = looseness(readings);
        return switch (definition) {
            case RECRUITS ->
                new HousePrior(
                        stance == Reading.Stance.NEUTRAL ? -0.02 : 0.04,
                        assumptions.of(Prior.RECRUITS_HOUSE_SD) * looseness);
            case FORCE -> new HousePrior(0, assumptions.of(Prior.FORCE_HOUSE_SD) * looseness);
            // A register's own figures define what is registered: they can only be corrected.
            case REGISTERED -> new HousePrior(0, assumptions.of(Prior.REGISTER_HOUSE_SD) * looseness);
            case CASUALTIES -> ofLosses(stance, assumptions.of(Prior.CASUALTIES_HOUSE_SD) * looseness);
            default -> ofLosses(stance, assumptions.of(Prior.KILLED_HOUSE_SD) * looseness);
        };
    }

    private static HousePrior ofLosses(Reading.Stance stance, double sd) {
        return switch (stance) {
            case OWN -> new HousePrior(-0.4, 1.5 * sd);
            case OPPONENT -> new HousePrior(0.1, sd);
            case NEUTRAL -> new HousePrior(0, sd);
        };
    }

    private static double looseness(List<Reading> readings) {
        Reliability best = readings.stream()
                .map(reading -> reading.claim().footing().grade().reliability())
                .min(Reliability::compareTo)
                .orElse(Reliability.F);
        return switch (best) {
            case A, B, C -> 1;
            case D -> 1.4;
            case E, F -> 2;
        };
    }
}
