package org.toll.people.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.JoinedAttribute;
import org.toll.people.compare.RegionComparator;
import org.toll.people.kernel.ScoredComparison;

/**
 * What a name is worth between people of one region, less what it is worth anywhere; of two regions, where it is commoner.
 *
 * @param comparison of name and region together
 */
record RegionalRarity(ScoredComparison comparison) {
    /**
     * @param anywhere the comparison of the names alone
     * @return empty if the comparison has no population, or one that knows no regions
     */
    static Optional<RegionalRarity> of(
            LinkageModel model, Comparison comparison, BoundFields fields, ScoredComparison anywhere) {
        return comparison.population().filter(Population::isByRegion).map(table -> {
            PopulationShares shares =
                    PopulationShares.of(model, comparison, fields).orElseThrow();
            return of(
                    comparison,
                    shares,
                    anywhere,
                    fields.attribute(model.regionField(table).name()));
        });
    }

    private static RegionalRarity of(
            Comparison comparison, PopulationShares shares, ScoredComparison anywhere, Attribute regions) {
        Attribute names = anywhere.attribute();
        Attribute both = JoinedAttribute.of(names.name() + " by " + regions.name(), List.of(names, regions));
        Map<String, Float> bitsAnywhere = new HashMap<>();
        for (int code = 0; code < names.values().size(); code++) {
            bitsAnywhere.put(names.values().get(code), anywhere.rarityBits()[code]);
        }
        float[] change = new float[both.values().size()];
        for (int code = 0; code < change.length; code++) {
            String[] nameAndRegion = both.values().get(code).split("\t", 2);
            OptionalDouble share = shares.at(nameAndRegion[0], nameAndRegion[1]);
            if (share.isPresent()) {
                change[code] = Rarity.bits(comparison.levels().get(0).u(), share.getAsDouble())
                        - bitsAnywhere.getOrDefault(nameAndRegion[0], 0f);
            }
        }
        return new RegionalRarity(
                new ScoredComparison(both, RegionComparator.of(both), new float[3], new float[] {1, 1, 0}, change));
    }
}
