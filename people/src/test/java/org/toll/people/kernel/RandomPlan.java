package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;

/** Small plans of every kind: missing values, rare values, cheap and dear comparators, plain and branched keys. */
final class RandomPlan {
    private RandomPlan() {}

    static ScoringPlan of(long seed, int records) {
        RandomStream random = RandomStream.ofSeed(seed);
        List<Attribute> attributes = new ArrayList<>();
        for (int k = 0; k < 5; k++) {
            attributes.add(
                    attribute("a" + k, records, 2 + random.index(records / 2 + 2), random.uniform(0, 0.5), random));
        }
        List<ScoredComparison> comparisons = IntStream.range(0, 1 + random.index(4))
                .mapToObj(k -> comparison(attributes.get(k), random))
                .toList();
        List<BlockingRule> rules = IntStream.range(0, 1 + random.index(4))
                .mapToObj(rule -> rule(rule, attributes, random))
                .toList();
        return new ScoringPlan(comparisons, rules, (float) random.uniform(-6, 2));
    }

    static Attribute attribute(String name, int records, int values, double missing, RandomStream random) {
        int[] codes = new int[records];
        Arrays.setAll(codes, row -> random.uniform() < missing ? Attribute.MISSING : random.index(values));
        return Attribute.of(
                name, codes, IntStream.range(0, values).mapToObj(v -> name + v).toList());
    }

    private static ScoredComparison comparison(Attribute attribute, RandomStream random) {
        int levels = 2 + random.index(4);
        float[] levelBits = new float[levels];
        float[] shares = new float[levels];
        float[] rarity =
                new float[random.uniform() < 0.5 ? 0 : attribute.values().size()];
        for (int level = 0; level < levels; level++) {
            levelBits[level] = (float) random.uniform(-5, 8 - 2 * level);
            shares[level] = random.uniform() < 0.5 ? 0 : (float) random.uniform();
        }
        for (int value = 0; value < rarity.length; value++) {
            rarity[value] = (float) random.uniform(-3, 4);
        }
        return new ScoredComparison(
                attribute, new TableComparator(levels, random.uniform() < 0.5), levelBits, shares, rarity);
    }

    private static BlockingRule rule(int number, List<Attribute> attributes, RandomStream random) {
        int first = random.index(attributes.size());
        int second = random.index(attributes.size());
        List<Attribute> keys = first == second
                ? List.of(attributes.get(first))
                : List.of(attributes.get(first), attributes.get(second));
        if (random.uniform() < 0.6) {
            return new BlockingRule("rule " + number, keys);
        }
        int kinds = 2 + random.index(6);
        KeyBranches branches = KeyBranches.of("branches", attributes.get(random.index(attributes.size())), value -> {
            int hash = value.hashCode();
            return hash % 7 == 0 ? List.of() : List.of("b" + hash % kinds, "b" + hash / 3 % kinds);
        });
        return new BlockingRule("rule " + number, random.uniform() < 0.5 ? keys : List.of(), List.of(branches));
    }

    /** The same records in another order: row {@code i} of the result is row {@code order[i]} of the plan. */
    static ScoringPlan reordered(ScoringPlan plan, int[] order) {
        return new ScoringPlan(
                plan.comparisons().stream()
                        .map(one -> new ScoredComparison(
                                reordered(one.attribute(), order),
                                one.comparator(),
                                one.levelBits(),
                                one.rarityShare(),
                                one.rarityBits()))
                        .toList(),
                plan.rules().stream()
                        .map(rule -> new BlockingRule(
                                rule.name(),
                                rule.keys().stream()
                                        .map(key -> reordered(key, order))
                                        .toList(),
                                rule.branches().stream()
                                        .map(key -> reordered(key, order))
                                        .toList()))
                        .toList(),
                plan.priorBits());
    }

    private static Attribute reordered(Attribute attribute, int[] order) {
        int[] codes = IntStream.of(order).map(row -> attribute.codes()[row]).toArray();
        return Attribute.of(attribute.name(), codes, attribute.values());
    }

    private static KeyBranches reordered(KeyBranches key, int[] order) {
        Attribute attribute = key.attribute();
        return KeyBranches.of(key.name(), reordered(attribute, order), value -> {
            int code = attribute.values().indexOf(value);
            return IntStream.of(key.of(code)).mapToObj(Integer::toString).toList();
        });
    }
}
