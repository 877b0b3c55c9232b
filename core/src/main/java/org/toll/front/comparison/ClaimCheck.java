package org.toll.front.comparison;

import java.util.List;
import java.util.Optional;
import org.toll.ledger.Claim;

/**
 * A published area beside what a map gives for the same days.
 *
 * @param claim the published figure
 * @param definition what its source is declared to count, if anything is declared
 * @param map title of the map
 * @param likeForLike the map's number under the claim's own definition; net where none is stated
 * @param differenceKm2 published less like-for-like: the distance to the nearest value that the claim allows; 0 inside its range
 * @param nearest the map's number that comes closest
 * @param reasons why they may differ, in sentences
 */
public record ClaimCheck(
        Claim claim,
        Optional<AreaDefinition> definition,
        String map,
        MapReading.Variant likeForLike,
        double differenceKm2,
        MapReading.Variant nearest,
        List<String> reasons) {
    /** Published figures are rounded to 1 km2. */
    private static final double AGREES_KM2 = 1;

    public ClaimCheck {
        reasons = List.copyOf(reasons);
    }

    public boolean isReproduced() {
        return Math.abs(differenceKm2) <= AGREES_KM2;
    }
}
