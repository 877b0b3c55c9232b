package org.toll.people.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.toll.people.compare.Attribute;

/** What the kernel computes, by definition: every pair of records, every rule, every comparison. */
final class PlainLinkage {
    private final ScoringPlan plan;

    PlainLinkage(ScoringPlan plan) {
        this.plan = plan;
    }

    /** Pairs as {@code first-second} in the order of rows, with their weights. */
    Map<RowPair, Float> pairs(float leastBits) {
        Map<RowPair, Float> pairs = new TreeMap<>();
        for (int first = 0; first < plan.records(); first++) {
            for (int second = first + 1; second < plan.records(); second++) {
                float bits = weight(first, second);
                if (firstRule(first, second).isPresent() && bits >= leastBits) {
                    pairs.put(new RowPair(first, second), bits);
                }
            }
        }
        return pairs;
    }

    static Map<RowPair, Float> pairs(ScoredPairs scored) {
        Map<RowPair, Float> pairs = new TreeMap<>();
        for (int pair = 0; pair < scored.size(); pair++) {
            pairs.put(new RowPair(scored.first(pair), scored.second(pair)), scored.weightBits(pair));
        }
        return pairs;
    }

    OptionalInt firstRule(int first, int second) {
        for (int rule = 0; rule < plan.rules().size(); rule++) {
            if (isMadeBy(plan.rules().get(rule), first, second)) {
                return OptionalInt.of(rule);
            }
        }
        return OptionalInt.empty();
    }

    boolean isMadeBy(BlockingRule rule, int first, int second) {
        return rule.keys().stream()
                        .allMatch(key ->
                                key.codes()[first] == key.codes()[second] && key.codes()[first] != Attribute.MISSING)
                && rule.branches().stream().allMatch(key -> {
                    int[] others = key.of(key.attribute().codes()[second]);
                    return Arrays.stream(key.of(key.attribute().codes()[first]))
                            .anyMatch(branch -> Arrays.stream(others).anyMatch(other -> other == branch));
                });
    }

    int level(int comparison, int first, int second) {
        ScoredComparison compared = plan.comparisons().get(comparison);
        int one = compared.attribute().codes()[first];
        int other = compared.attribute().codes()[second];
        if (one == Attribute.MISSING || other == Attribute.MISSING) {
            return Attribute.MISSING;
        }
        return one == other ? 0 : compared.comparator().level(one, other);
    }

    float weight(int first, int second) {
        float bits = plan.priorBits();
        for (int k = 0; k < plan.comparisons().size(); k++) {
            ScoredComparison compared = plan.comparisons().get(k);
            int level = level(k, first, second);
            if (level != Attribute.MISSING) {
                float rarity = compared.rarityBits().length == 0
                        ? 0
                        : Math.min(
                                compared.rarityBits()[compared.attribute().codes()[first]],
                                compared.rarityBits()[compared.attribute().codes()[second]]);
                bits += compared.levelBits()[level] + compared.rarityShare()[level] * rarity;
            }
        }
        return bits;
    }

    record RowPair(int first, int second) implements Comparable<RowPair> {
        @Override
        public int compareTo(RowPair other) {
            return first == other.first ? second - other.second : first - other.first;
        }
    }
}
