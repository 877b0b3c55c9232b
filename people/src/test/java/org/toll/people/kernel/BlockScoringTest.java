package org.toll.people.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cluster does to records and blocks, without the cluster. */
class BlockScoringTest {
    private static final int RECORDS = 60;

    @Test
    void records_sent_in_slices_and_blocks_cut_in_two_give_the_run_of_one_process() {
        for (int seed = 0; seed < 100; seed++) {
            ScoringPlan plan = RandomPlan.of(seed, RECORDS);
            Kernel kernel = Kernel.of(plan, 1);
            CodedRecords records = CodedRecords.together(
                    List.of(kernel.records(0, 7), kernel.records(7, 31), kernel.records(31, RECORDS)));
            BlockScoring here = new BlockScoring(plan, plan.rules().size(), -3);
            BlockScoring there = new BlockScoring(plan, plan.rules().size(), -3);
            for (int rule = 0; rule < plan.rules().size(); rule++) {
                for (int number = 0; number < kernel.blocks(rule); number++) {
                    int[] members = members(records, rule, number);
                    assertThat(members).hasSize(kernel.members(rule, number));
                    int split = members.length / 2;
                    there.take(block(records, IntStream.of(members).limit(split), rule, number));
                    here.take(block(records, IntStream.of(members).skip(split), rule, number));
                    there.takeAcross(block(records, IntStream.of(members), rule, number), split);
                }
            }
            KernelRun together =
                    kernel.together(Stream.of(here.found(), there.found()).iterator());
            KernelRun alone = kernel.run(-3, Progress.NONE);
            assertThat(together.blocking()).isEqualTo(alone.blocking());
            assertThat(PlainLinkage.pairs(together.pairs())).isEqualTo(PlainLinkage.pairs(alone.pairs()));
        }
    }

    private static Block block(CodedRecords records, IntStream members, int rule, int number) {
        return records.at(members.toArray(), rule + 1).block(rule, number);
    }

    /** Found by the block numbers that came along with each record. */
    private static int[] members(CodedRecords records, int rule, int number) {
        List<Integer> members = new ArrayList<>();
        for (int record = 0; record < records.size(); record++) {
            int at = record;
            records.ids().get(rule).forEach(record, block -> {
                if (block == number) {
                    members.add(at);
                }
            });
        }
        return members.stream().mapToInt(Integer::intValue).toArray();
    }
}
