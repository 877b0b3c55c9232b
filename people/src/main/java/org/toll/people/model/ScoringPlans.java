package org.toll.people.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;

/** Turns a learned model and the fields of a table into what the kernel runs. */
final class ScoringPlans {
    private final LinkageModel model;
    private final BoundFields fields;
    private final Map<String, ScoredComparison> scored = new HashMap<>();
    private final Map<String, ScoredComparison> regional = new LinkedHashMap<>();

    private ScoringPlans(LinkageModel model, BoundFields fields) {
        this.model = model;
        this.fields = fields;
    }

    static ScoringPlan of(LinkageModel model, BoundFields fields) {
        return new ScoringPlans(model, fields).plan();
    }

    private ScoringPlan plan() {
        List<ScoredComparison> comparisons = new ArrayList<>();
        for (Comparison comparison : model.comparisons()) {
            ScoredComparison weighted = scored(comparison);
            scored.put(comparison.field(), weighted);
            comparisons.add(weighted);
            RegionalRarity.of(model, comparison, fields, weighted)
                    .ifPresent(byRegion -> regional.put(comparison.field(), byRegion));
        }
        model.corrections().forEach(correction -> correction(correction).ifPresent(comparisons::add));
        comparisons.addAll(regional.values());
        List<BlockingRule> rules = model.rules().stream()
                .map(rule -> new BlockingRule(
                        rule.toString(), rule.keys().stream().map(fields::key).toList()))
                .toList();
        return new ScoringPlan(
                comparisons, rules, (float) Decision.bits(model.decision().prior()));
    }

    private ScoredComparison scored(Comparison comparison) {
        Attribute attribute = fields.attribute(comparison.field());
        FieldKind kind = model.field(comparison.field()).kind();
        int levels = comparison.levels().size();
        float[] bits = new float[levels];
        float[] shares = new float[levels];
        for (int level = 0; level < levels; level++) {
            bits[level] = (float) comparison.levels().get(level).bits();
            boolean isAlike = level > 0 && level < levels - 1 && bits[level] > 0 && !kind.isDate();
            shares[level] = level == 0 ? 1 : isAlike ? Rarity.SHARE_OF_ALIKE : 0;
        }
        Optional<PopulationShares> population = PopulationShares.of(model, comparison, fields);
        float[] rarity = Rarity.bits(
                comparison,
                kind,
                attribute,
                comparison.levels().get(0).u(),
                value -> population
                        .map(known -> known.everywhere(value))
                        .orElse(OptionalDouble.empty())
                        .orElse(Double.NaN));
        return new ScoredComparison(attribute, fields.comparator(comparison.field()), bits, shares, rarity);
    }

    /** What the event is worth, less what its fields say by themselves; nothing where it would say nothing. */
    private Optional<ScoredComparison> correction(Correction correction) {
        if (correction.event() == Correction.Event.SAME_PLACES) {
            return Optional.of(samePlaces(correction));
        }
        if (correction.event().isOfFamily()) {
            return FamilyTies.of(correction, fields).scored(correction.within(model.corrections()), this::frequencies);
        }
        return swapped(correction);
    }

    private Optional<ScoredComparison> swapped(Correction correction) {
        Attribute attribute = fields.attribute(correction);
        Comparator comparator = fields.comparator(correction);
        double apart = 0;
        for (int place = 0; place < correction.fields().size(); place++) {
            float[] levels = scoredField(correction, place).levelBits();
            apart += levels[levels.length - 1];
        }
        double bits = correction.bits() - apart;
        if (bits <= 0 || attribute.values().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new ScoredComparison(
                attribute,
                comparator,
                new float[] {0, (float) bits, 0},
                new float[] {0, 1, 0},
                rarityOfBoth(correction, attribute)));
    }

    /** Of a record whose names are not swapped, how rare they are; a given name is rare among surnames, so that the other counts. */
    private float[] rarityOfBoth(Correction names, Attribute attribute) {
        Map<String, Float> first = Rarity.byValue(scoredField(names, 0));
        Map<String, Float> second = Rarity.byValue(scoredField(names, 1));
        float[] rarity = new float[attribute.values().size()];
        for (int code = 0; code < rarity.length; code++) {
            String[] parts = attribute.values().get(code).split("\t", 2);
            rarity[code] = first.getOrDefault(parts[0], 0f) + second.getOrDefault(parts[1], 0f);
        }
        return rarity;
    }

    /** Two places together are as rare as the pair of them, not as their separate rarities make it. */
    private ScoredComparison samePlaces(Correction places) {
        Attribute attribute = fields.attribute(places);
        float[] apart = new float[attribute.values().size()];
        for (int place = 0; place < 2; place++) {
            Map<String, Float> rarity = Rarity.byValue(scoredField(places, place));
            double uEqual = uOfEquality(places.fields().get(place));
            for (int code = 0; code < apart.length; code++) {
                String value = attribute.values().get(code).split("\t", 2)[place];
                apart[code] += rarity.getOrDefault(value, 0f) - (float) (Math.log(uEqual) / Math.log(2));
            }
        }
        float[] together = Rarity.bitsOf(attribute, places.u());
        float[] change = new float[apart.length];
        for (int code = 0; code < change.length; code++) {
            change[code] = Math.min(0, together[code] - (float) (Math.log(places.u()) / Math.log(2)) - apart[code]);
        }
        return new ScoredComparison(attribute, fields.comparator(places), new float[2], new float[] {1, 0}, change);
    }

    /** How frequent each value of a field is, as its weights have it; where they differ by region, as the lists have it. */
    private double[] frequencies(String field) {
        ScoredComparison weights = scored(field);
        double uEqual = uOfEquality(field);
        float[] rarity =
                regional.containsKey(field) ? Rarity.bitsOf(weights.attribute(), uEqual) : weights.rarityBits();
        double[] frequencies = new double[weights.attribute().values().size()];
        for (int code = 0; code < frequencies.length; code++) {
            frequencies[code] = uEqual * Math.pow(2, rarity.length == 0 ? 0 : -rarity[code]);
        }
        return frequencies;
    }

    private double uOfEquality(String field) {
        return model.findComparison(field)
                .map(comparison -> comparison.levels().get(0).u())
                .orElseThrow();
    }

    private ScoredComparison scoredField(Correction correction, int place) {
        return scored(correction.fields().get(place));
    }

    private ScoredComparison scored(String field) {
        ScoredComparison weights = scored.get(field);
        if (weights == null) {
            throw new IllegalStateException("not compared: " + field);
        }
        return weights;
    }
}
