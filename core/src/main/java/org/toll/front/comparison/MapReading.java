package org.toll.front.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.front.series.GroundChange;

/**
 * What one map says about a period, under each definition that a published figure may have had.
 *
 * @param title of the map
 * @param change under the map's own window
 * @param dayEarlier the net change of the window moved a day back, if maps are there
 * @param dayLater the same a day on
 */
public record MapReading(String title, GroundChange change, Optional<Double> dayEarlier, Optional<Double> dayLater) {

    /**
     * @param name of the definition
     * @param km2 the number under it
     */
    public record Variant(String name, double km2) {}

    /** Named numbers, the net change first. */
    public List<Variant> listVariants() {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant("net change of held ground", change.netKm2()));
        variants.add(new Variant("gross gain, end to end", change.endToEnd().gainedKm2()));
        change.overSnapshots()
                .ifPresent(steps -> variants.add(new Variant("gross gain over snapshots", steps.gainedKm2())));
        if (change.isContestedDrawn()) {
            variants.add(new Variant("net change of held and contested ground", change.netWithContestedKm2()));
        }
        dayEarlier.ifPresent(km2 -> variants.add(new Variant("net change, window a day earlier", km2)));
        dayLater.ifPresent(km2 -> variants.add(new Variant("net change, window a day later", km2)));
        return List.copyOf(variants);
    }
}
