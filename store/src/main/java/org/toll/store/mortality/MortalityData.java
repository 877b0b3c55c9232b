package org.toll.store.mortality;

import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.DeathTable;
import org.toll.estimate.excess.ExcessMortality;
import org.toll.estimate.excess.Region;

/**
 * What the files of a death register hold.
 *
 * @param deaths of all causes
 * @param cause deaths of the one cause that can be taken out; empty if no file had them
 * @param regions in the order of their file; empty if there was none
 * @param warnings rows whose bands do not add up to their stated total, with their places; the worst of them are left out
 */
public record MortalityData(
        DeathTable deaths, Optional<DeathTable> cause, List<Region> regions, List<String> warnings) {

    /** Region of tables without a column for it. */
    public static final String WHOLE_COUNTRY = "total";

    public MortalityData {
        regions = List.copyOf(regions);
        warnings = List.copyOf(warnings);
    }

    /** Id of the region that stands for the whole country in these tables. */
    public String wholeCountry() {
        return wholeCountry(regions);
    }

    static String wholeCountry(List<Region> regions) {
        return regions.stream()
                .filter(region -> region.kind() == Region.Kind.TOTAL)
                .map(Region::id)
                .findFirst()
                .orElse(WHOLE_COUNTRY);
    }

    public ExcessMortality method() {
        return cause.map(removed -> ExcessMortality.of(deaths, removed)).orElseGet(() -> ExcessMortality.of(deaths));
    }

    /**
     * @param idOrName of a region; look-alike letters are put right
     * @return id in the tables
     * @throws InvalidInput if there is no such region
     */
    public String getRegion(String idOrName) {
        String name = RegionNames.normalise(idOrName);
        return regions.stream()
                .filter(region -> region.id().equals(name) || region.name().equalsIgnoreCase(name))
                .map(Region::id)
                .findFirst()
                .or(() -> Optional.of(name).filter(deaths.regions()::contains))
                .orElseThrow(() -> InvalidInput.of(
                        "No such region",
                        idOrName,
                        "The tables have " + deaths.regions() + "; names need a regions file."));
    }
}
