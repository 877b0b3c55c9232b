package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.InvalidInput;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.PlainLinkage.RowPair;

class KernelTest {
    private static final int PLANS = 150;

    @Test
    void keeps_the_pairs_and_the_bits_of_the_plain_definition() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 2 + seed % 60);
            Kernel kernel = Kernel.of(plan, 1 + seed % 3);
            PlainLinkage plain = new PlainLinkage(plan);
            for (float least : new float[] {Float.NEGATIVE_INFINITY, -4, 0, 3.5f, 10}) {
                assertThat(PlainLinkage.pairs(kernel.score(least)))
                        .as("plan %d from %s bits", seed, least)
                        .isEqualTo(plain.pairs(least));
            }
        }
    }

    @Test
    void counts_the_rules_that_make_a_pair() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 2 + seed % 20);
            Kernel kernel = Kernel.of(plan, 1);
            PlainLinkage plain = new PlainLinkage(plan);
            for (int first = 0; first < plan.records(); first++) {
                for (int second = first + 1; second < plan.records(); second++) {
                    int[] pair = {first, second};
                    assertThat(kernel.rulesOf(first, second)).isEqualTo((int) plan.rules().stream()
                            .filter(rule -> plain.isMadeBy(rule, pair[0], pair[1]))
                            .count());
                }
            }
        }
    }

    @Test
    void says_of_each_rule_what_it_found_first() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 2 + seed % 60);
            PlainLinkage plain = new PlainLinkage(plan);
            BlockingReport report = Kernel.of(plan, 2).run(0, Progress.NONE).blocking();
            long[] first = new long[plan.rules().size()];
            boolean[] met = new boolean[plan.records()];
            plain.pairs(Float.NEGATIVE_INFINITY).keySet().forEach(pair -> {
                first[plain.firstRule(pair.first(), pair.second()).orElseThrow()]++;
                met[pair.first()] = true;
                met[pair.second()] = true;
            });
            assertThat(report.rules())
                    .extracting(RuleReport::newPairs)
                    .containsExactlyElementsOf(Arrays.stream(first).boxed().toList());
            assertThat(report.recordsInNoBlock()).isEqualTo((int)
                    IntStream.range(0, met.length).filter(i -> !met[i]).count());
        }
    }

    @Test
    void depends_neither_on_the_order_of_rows_nor_on_threads() {
        for (int seed = 0; seed < PLANS; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 40);
            List<Integer> shuffled =
                    new ArrayList<>(IntStream.range(0, plan.records()).boxed().toList());
            Collections.rotate(shuffled, seed);
            Collections.swap(shuffled, 0, seed % 40);
            int[] order = shuffled.stream().mapToInt(row -> row).toArray();
            Map<RowPair, Float> again = new TreeMap<>();
            PlainLinkage.pairs(Kernel.of(RandomPlan.reordered(plan, order), 3).score(-2))
                    .forEach((pair, bits) -> {
                        int one = order[pair.first()];
                        int other = order[pair.second()];
                        again.put(new RowPair(Math.min(one, other), Math.max(one, other)), bits);
                    });
            assertThat(again).isEqualTo(PlainLinkage.pairs(Kernel.of(plan, 1).score(-2)));
        }
    }

    @Test
    void weighs_one_pair_as_it_weighs_all() {
        ScoringPlan plan = RandomPlan.of(5, 50);
        PlainLinkage plain = new PlainLinkage(plan);
        Kernel kernel = Kernel.of(plan, 1);
        for (int first = 0; first < 50; first++) {
            for (int second = 0; second < 50; second++) {
                assertThat(kernel.weight(first, second)).isEqualTo(plain.weight(first, second));
                for (int k = 0; k < plan.comparisons().size(); k++) {
                    assertThat(kernel.levels(first, second)[k]).isEqualTo(plain.level(k, first, second));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_023, 1_025, 1_300})
    void a_block_of_many_tiles_loses_no_pair(int records) {
        RandomStream random = RandomStream.ofSeed(records);
        Attribute same = RandomPlan.attribute("same", records, 1, 0, random);
        Attribute other = RandomPlan.attribute("other", records, 50, 0.1, random);
        ScoringPlan plan = new ScoringPlan(
                List.of(comparison(other)),
                List.of(new BlockingRule("other", List.of(other)), new BlockingRule("same", List.of(same))),
                0);
        AtomicLong told = new AtomicLong();
        KernelRun run = Kernel.of(plan, 2).run(Float.NEGATIVE_INFINITY, (done, all) -> told.set(all - done));
        assertThat(run.pairs().size()).isEqualTo(records * (records - 1) / 2);
        assertThat(run.blocking().pairs()).isEqualTo(run.pairs().size());
        assertThat(told).hasValue(0);
        assertThat(PlainLinkage.pairs(run.pairs().atLeast(3))).isEqualTo(new PlainLinkage(plan).pairs(3));
    }

    @Test
    void keys_too_long_for_one_word_still_tell_records_apart() {
        int values = 1 << 22;
        List<String> texts = Collections.nCopies(values, "x");
        Attribute first = Attribute.of("first", new int[] {0, values - 1, values - 1, values - 1, -1}, texts);
        Attribute second = Attribute.of("second", new int[] {7, values - 2, values - 2, values - 2, 7}, texts);
        Attribute third = Attribute.of("third", new int[] {3, 0, 0, 4, 3}, texts);
        Attribute small = Attribute.of("small", new int[] {0, 1, 0, 1, 0}, List.of("a", "b"));
        ScoringPlan plan = new ScoringPlan(
                List.of(comparison(small)),
                List.of(
                        new BlockingRule("all three", List.of(first, second, third)),
                        new BlockingRule("two and one", List.of(second, third, small))),
                0);
        assertThat(PlainLinkage.pairs(Kernel.of(plan, 1).score(Float.NEGATIVE_INFINITY)))
                .isEqualTo(new PlainLinkage(plan).pairs(Float.NEGATIVE_INFINITY))
                .hasSize(2);
    }

    @Test
    void records_that_say_nothing_meet_nobody() {
        Attribute nothing = Attribute.of("nothing", new int[] {-1, -1, -1}, List.of());
        ScoringPlan plan = new ScoringPlan(
                List.of(comparison(nothing)), List.of(new BlockingRule("nothing", List.of(nothing))), 0);
        KernelRun run = Kernel.of(plan, 2).run(Float.NEGATIVE_INFINITY, Progress.NONE);
        assertThat(run.pairs().size()).isZero();
        assertThat(run.blocking().recordsInNoBlock()).isEqualTo(3);
    }

    @Test
    void a_weight_that_is_no_number_is_refused() {
        Attribute sex = Attribute.of("sex", new int[] {0, 0}, List.of("f"));
        ScoredComparison broken = new ScoredComparison(
                sex,
                new TableComparator(2, true),
                new float[] {1, Float.NEGATIVE_INFINITY},
                new float[2],
                new float[0]);
        ScoringPlan plan = new ScoringPlan(List.of(broken), List.of(new BlockingRule("sex", List.of(sex))), 0);
        assertThatThrownBy(() -> Kernel.of(plan, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sex")
                .hasMessageContaining("-Infinity");
    }

    static ScoredComparison comparison(Attribute attribute) {
        return new ScoredComparison(
                attribute,
                new TableComparator(4, false),
                new float[] {6, 4, 1, -3},
                new float[] {0, 0, 0, 0},
                new float[0]);
    }
}
