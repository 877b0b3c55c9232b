package org.toll.people.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.JoinedAttribute;
import org.toll.people.compare.RegionComparator;
import org.toll.people.kernel.ScoredComparison;

/** What a name is worth between people of one region, less what it is worth anywhere; of two regions, where it is commoner. */
final class RegionalRarity {
    private RegionalRarity() {}

    /**
     * @param anywhere the comparison of the names alone
     * @return a comparison of name and region together; empty if the comparison has no population, or one that knows no regions
     */
    static Optional<ScoredComparison> of(
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

    private static ScoredComparison of(
            Comparison comparison, PopulationShares shares, ScoredComparison anywhere, Attribute regions) {
        Attribute names = anywhere.attribute();
        Attribute both = JoinedAttribute.of(names.name() + " by " + regions.name(), List.of(names, regions));
        Map<String, Float> bitsAnywhere = Rarity.byValue(anywhere);
        float[] change = new float[both.values().size()];
        for (int code = 0; code < change.length; code++) {
            String[] nameAndRegion = both.values().get(code).split("\t", 2);
            OptionalDouble share = shares.at(nameAndRegion[0], nameAndRegion[1]);
            if (share.isPresent()) {
                change[code] = Rarity.bits(comparison.levels().get(0).u(), share.getAsDouble())
                        - bitsAnywhere.getOrDefault(nameAndRegion[0], 0f);
            }
        }
        return new ScoredComparison(both, RegionComparator.of(both), new float[3], new float[] {1, 1, 0}, change);
    }
}
