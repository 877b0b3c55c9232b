package org.toll.people.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.toll.people.compare.Attribute;
import org.toll.people.model.Population.Share;

/** A population table made ready to be asked for the values of one field. */
final class PopulationShares {
    private static final String EVERYWHERE = "";

    private final PopulationKeys keys;
    private final PopulationKeys regions;
    private final Map<String, Map<String, List<Share>>> byRegion = new HashMap<>();

    private PopulationShares(Population population, PopulationKeys keys, PopulationKeys regions) {
        this.keys = keys;
        this.regions = regions;
        for (Share share : population.shares()) {
            String region = share.region().isBlank() ? EVERYWHERE : regions.regionOfText(share.region());
            Map<String, List<Share>> ofRegion = byRegion.computeIfAbsent(region, any -> new HashMap<>());
            keys.ofText(share.value())
                    .forEach(key -> ofRegion.computeIfAbsent(key, any -> new ArrayList<>(1))
                            .add(share));
        }
    }

    /** The population of a comparison, if it has one. */
    static Optional<PopulationShares> of(LinkageModel model, Comparison comparison, BoundFields fields) {
        Field field = model.field(comparison.field());
        return comparison
                .population()
                .map(table -> new PopulationShares(
                        table,
                        fields.populationKeys(field),
                        fields.populationKeys(table.isByRegion() ? model.regionField(table) : field)));
    }

    /** Share of people everywhere that have a value; empty where the table does not know it. */
    OptionalDouble everywhere(String value) {
        return share(value, EVERYWHERE);
    }

    /** The same of people of one region, by a value of the field that says where they are from. */
    OptionalDouble at(String value, String place) {
        String region = regions.regionOfValue(place);
        return region.equals(EVERYWHERE) ? OptionalDouble.empty() : share(value, region);
    }

    /** Share of the records with a value that have one that the table knows, somewhere. */
    double known(Attribute attribute) {
        long known = 0;
        long all = 0;
        for (int code = 0; code < attribute.values().size(); code++) {
            String value = attribute.values().get(code);
            all += attribute.count(code);
            known += byRegion.keySet().stream()
                            .anyMatch(region -> share(value, region).isPresent())
                    ? attribute.count(code)
                    : 0;
        }
        return all == 0 ? 0 : (double) known / all;
    }

    private OptionalDouble share(String value, String region) {
        Map<String, List<Share>> ofRegion = byRegion.getOrDefault(region, Map.of());
        // A short form stands under each name that it may stand for, and counts once.
        Set<Share> found = new HashSet<>();
        keys.ofValue(value).forEach(key -> found.addAll(ofRegion.getOrDefault(key, List.of())));
        double share = found.stream().mapToDouble(Share::share).sorted().sum();
        return found.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, share));
    }
}
