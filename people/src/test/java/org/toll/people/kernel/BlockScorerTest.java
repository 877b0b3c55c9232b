package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
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
            Kernel kernel = Kernel.of(plan, 1);
            BlockScorer scorer = BlockScorer.of(withoutRecords(plan));
            Map<RowPair, Float> found = new TreeMap<>();
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                for (int block = 0; block < kernel.blocks(rule); block++) {
                    scorer.score(shipped(kernel.block(rule, block)), -3, (first, second, bits) -> {
                        assertThat(found.put(new RowPair(first, second), bits)).isNull();
                    });
                }
            }
            assertThat(found).isEqualTo(PlainLinkage.pairs(kernel.score(-3)));
        }
    }

    /** Through a stream of bytes, as to another process. */
    private static Block shipped(Block block) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(block);
            return (Block) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException | ClassNotFoundException failure) {
            throw new AssertionError(failure);
        }
    }

    /** What a worker process has: values, weights and comparators, no records. */
    private static ScoringPlan withoutRecords(ScoringPlan plan) {
        List<ScoredComparison> comparisons = IntStream.range(
                        0, plan.comparisons().size())
                .mapToObj(plan.comparisons()::get)
                .map(one -> new ScoredComparison(
                        Attribute.of(
                                one.attribute().name(),
                                new int[0],
                                one.attribute().values()),
                        one.comparator(),
                        one.levelBits(),
                        one.rarityShare(),
                        one.rarityBits()))
                .toList();
        Attribute any = comparisons.get(0).attribute();
        return new ScoringPlan(comparisons, List.of(new BlockingRule("any", List.of(any))), plan.priorBits());
    }
}
