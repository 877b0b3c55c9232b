package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.PlainLinkage.RowPair;

class BlockRefinementTest {
    @Test
    void a_huge_block_is_split_by_what_leaves_the_fewest_pairs() {
        int records = 100_000;
        RandomStream random = RandomStream.ofSeed(1);
        Attribute name = RandomPlan.attribute("name", records, 1, 0, random);
        Attribute sex = RandomPlan.attribute("sex", records, 2, 0, random);
        Attribute birth = RandomPlan.attribute("birth", records, 20_000, 0, random);
        KernelRun run = Kernel.of(plan(List.of(name, sex, birth), name), 2).run(5, Progress.NONE);
        RuleReport report = run.blocking().rules().get(0);
        assertThat(report.largestBlock()).isEqualTo(records);
        assertThat(report.refinedBlocks()).isEqualTo(1);
        assertThat(report.skippedRecords()).isZero();
        long sameBirth = IntStream.range(0, 20_000)
                .mapToLong(value -> (long) birth.count(value) * (birth.count(value) - 1) / 2)
                .sum();
        assertThat(report.pairs()).isEqualTo(sameBirth);
        assertThat(run.pairs().size()).isEqualTo((int) sameBirth);
    }

    @Test
    void a_huge_block_that_nothing_splits_is_left_out_and_reported() {
        int records = 100_000;
        Attribute name = Attribute.of("name", new int[records], List.of("x"));
        KernelRun run = Kernel.of(plan(List.of(name), name), 2).run(Float.NEGATIVE_INFINITY, Progress.NONE);
        RuleReport report = run.blocking().rules().get(0);
        assertThat(run.pairs().size()).isZero();
        assertThat(report.skippedRecords()).isEqualTo(records);
        assertThat(report.refinedBlocks()).isZero();
        assertThat(run.blocking().recordsInNoBlock()).isEqualTo(records);
    }

    @Test
    void a_pair_that_a_split_block_no_longer_makes_comes_by_a_later_rule() {
        // By name all ten stand in one block; it is split by birth, so rows 0 and 9 part; the place brings them
        // together.
        Attribute name = Attribute.of("name", new int[10], List.of("x"));
        Attribute birth =
                Attribute.of("birth", new int[] {0, 0, 1, 1, 2, 2, 3, 3, 4, 4}, List.of("a", "b", "c", "d", "e"));
        Attribute place = Attribute.of("place", new int[] {0, -1, -1, -1, -1, -1, -1, -1, -1, 0}, List.of("here"));
        ScoringPlan plan = new ScoringPlan(
                List.of(KernelTest.comparison(birth)),
                List.of(new BlockingRule("name", List.of(name)), new BlockingRule("place", List.of(place))),
                0);
        Map<RowPair, Float> pairs = PlainLinkage.pairs(Kernel.of(plan, 1, 4).score(Float.NEGATIVE_INFINITY));
        assertThat(pairs.keySet())
                .containsExactly(
                        new RowPair(0, 1),
                        new RowPair(0, 9),
                        new RowPair(2, 3),
                        new RowPair(4, 5),
                        new RowPair(6, 7),
                        new RowPair(8, 9));
    }

    @Test
    void splitting_only_ever_takes_pairs_away_and_keeps_their_weights() {
        for (int seed = 0; seed < 100; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 60);
            Map<RowPair, Float> all = new PlainLinkage(plan).pairs(Float.NEGATIVE_INFINITY);
            KernelRun run = Kernel.of(plan, 2, 5).run(Float.NEGATIVE_INFINITY, Progress.NONE);
            assertThat(all).containsAllEntriesOf(PlainLinkage.pairs(run.pairs()));
            assertThat(run.blocking().pairs()).isEqualTo(run.pairs().size());
            if (run.blocking().rules().stream().allMatch(rule -> rule.largestBlock() <= 5)) {
                assertThat(run.pairs().size()).isEqualTo(all.size());
            }
        }
    }

    private static ScoringPlan plan(List<Attribute> compared, Attribute key) {
        return new ScoringPlan(
                compared.stream().map(KernelTest::comparison).toList(),
                Arrays.asList(new BlockingRule("key", List.of(key))),
                0);
    }
}
