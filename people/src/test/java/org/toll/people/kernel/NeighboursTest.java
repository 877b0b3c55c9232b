package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;

class NeighboursTest {
    @Test
    void a_new_record_finds_what_it_would_find_as_a_row_of_the_table() {
        for (int seed = 0; seed < 100; seed++) {
            ScoringPlan all = byText(RandomPlan.of(seed, 60));
            int last = all.records() - 1;
            PlainLinkage plain = new PlainLinkage(all);
            Kernel kernel = Kernel.of(all, 1);
            List<Neighbour> expected = IntStream.range(0, last)
                    .filter(row -> plain.firstRule(row, last).isPresent())
                    .mapToObj(row -> new Neighbour(row, kernel.weight(row, last)))
                    .filter(neighbour -> neighbour.weightBits() >= -2)
                    .sorted(java.util.Comparator.comparing(Neighbour::weightBits)
                            .reversed()
                            .thenComparing(Neighbour::row))
                    .toList();
            assertThat(found(all, -2)).as("plan %d", seed).isEqualTo(expected);
        }
    }

    /** Takes the last record, and the values that only it has, out of the plan, and looks for it. */
    private static List<Neighbour> found(ScoringPlan all, float leastBits) {
        int last = all.records() - 1;
        Map<Attribute, Attribute> without = new IdentityHashMap<>();
        Map<Attribute, Optional<String>> values = new IdentityHashMap<>();
        Function<Attribute, Attribute> shorten = attribute -> without.computeIfAbsent(attribute, full -> {
            Attribute shorter = withoutLast(full);
            int code = full.codes()[last];
            values.put(
                    shorter,
                    code == Attribute.MISSING
                            ? Optional.empty()
                            : Optional.of(full.values().get(code)));
            return shorter;
        });
        List<ScoredComparison> comparisons = all.comparisons().stream()
                .map(one -> {
                    Attribute shorter = shorten.apply(one.attribute());
                    float[] rarity = new float
                            [one.rarityBits().length == 0 ? 0 : shorter.values().size()];
                    for (int value = 0; value < rarity.length; value++) {
                        rarity[value] = one.rarityBits()[
                                one.attribute()
                                        .values()
                                        .indexOf(shorter.values().get(value))];
                    }
                    return new ScoredComparison(
                            shorter,
                            new TextHashComparator(shorter.values(), one.levelBits().length),
                            one.levelBits(),
                            one.rarityShare(),
                            rarity);
                })
                .toList();
        List<BlockingRule> rules = all.rules().stream()
                .map(rule -> new BlockingRule(
                        rule.name(),
                        rule.keys().stream().map(shorten).toList(),
                        rule.branches().stream()
                                .map(key -> KeyBranches.of(
                                        key.name(),
                                        shorten.apply(key.attribute()),
                                        value -> IntStream.of(key.of(
                                                        key.attribute().values().indexOf(value)))
                                                .mapToObj(Integer::toString)
                                                .toList()))
                                .toList()))
                .toList();
        List<ComparatorBinder> binders = comparisons.stream()
                .<ComparatorBinder>map(
                        one -> attribute -> new TextHashComparator(attribute.values(), one.levelBits().length))
                .toList();
        return Neighbours.of(new ScoringPlan(comparisons, rules, all.priorBits()), binders, 2)
                .find(values::get, leastBits);
    }

    private static Attribute withoutLast(Attribute full) {
        int last = full.records() - 1;
        List<String> values = new ArrayList<>(full.values());
        int code = full.codes()[last];
        int gone = code != Attribute.MISSING && full.count(code) == 1 ? code : values.size();
        int[] codes = IntStream.of(full.codes())
                .limit(last)
                .map(other -> other > gone ? other - 1 : other)
                .toArray();
        if (gone < values.size()) {
            values.remove(gone);
        }
        return Attribute.of(full.name(), codes, values);
    }

    /** The plan with comparators that go by the texts, and so can be bound again; rare values count as such. */
    private static ScoringPlan byText(ScoringPlan plan) {
        List<ScoredComparison> comparisons = plan.comparisons().stream()
                .map(one -> {
                    float[] rarity = one.rarityBits().clone();
                    for (int value = 0; value < rarity.length; value++) {
                        rarity[value] = -one.attribute().count(value);
                    }
                    return new ScoredComparison(
                            one.attribute(),
                            new TextHashComparator(one.attribute().values(), one.levelBits().length),
                            one.levelBits(),
                            one.rarityShare(),
                            rarity);
                })
                .toList();
        return new ScoringPlan(comparisons, plan.rules(), plan.priorBits());
    }

    private record TextHashComparator(List<String> values, int levelCount) implements Comparator {
        @Override
        public List<String> levels() {
            return Collections.nCopies(levelCount, "level");
        }

        @Override
        public int level(int first, int second) {
            int both = values.get(first).hashCode() ^ values.get(second).hashCode();
            return 1 + Math.floorMod(both * 31, levelCount - 1);
        }

        @Override
        public boolean isCheap() {
            return false;
        }
    }
}
