package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.people.compare.Attribute;
import org.toll.people.kernel.PlainLinkage.RowPair;

class BlockScorerTest {
    @Test
    void blocks_scored_elsewhere_with_codes_that_came_along_give_the_same_bits() {
        for (int seed = 0; seed < 100; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, 50);
            List<RuleBlocks> rules = plan.rules().stream()
                    .map(rule -> RuleBlocks.of(plan, rule, 1_000))
                    .toList();
            Cells cells = Cells.of(plan, rules, 1);
            BlockScorer scorer = BlockScorer.of(withoutRecords(plan));
            Map<RowPair, Float> found = new TreeMap<>();
            for (int rule = 0; rule < rules.size(); rule++) {
                for (int block = 0; block < rules.get(rule).size(); block++) {
                    scorer.score(cells.block(rule, block), -3, (first, second, bits) -> {
                        assertThat(found.put(new RowPair(first, second), bits)).isNull();
                    });
                }
            }
            assertThat(found).isEqualTo(PlainLinkage.pairs(Kernel.of(plan, 1).score(-3)));
        }
    }

    /** What a worker process has: values, weights and comparators, no records. */
    private static ScoringPlan withoutRecords(ScoringPlan plan) {
        List<ScoredComparison> comparisons = IntStream.range(0, plan.comparisons().size())
                .mapToObj(plan.comparisons()::get)
                .map(one -> new ScoredComparison(
                        Attribute.of(one.attribute().name(), new int[0], one.attribute().values()),
                        one.comparator(),
                        one.levelBits(),
                        one.rarityShare(),
                        one.rarityBits()))
                .toList();
        Attribute any = comparisons.get(0).attribute();
        return new ScoringPlan(comparisons, List.of(new BlockingRule("any", List.of(any))), plan.priorBits());
    }
}
