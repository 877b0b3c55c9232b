package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the codes of a block's members, so that scoring reads along arrays. */
final class BlockReader {
    private final ScoringPlan plan;
    private final List<RuleBlocks> rules;

    BlockReader(ScoringPlan plan, List<RuleBlocks> rules) {
        this.plan = plan;
        this.rules = rules;
    }

    Block read(int rule, int block) {
        RuleBlocks blocks = rules.get(rule);
        int from = blocks.start(block);
        int to = from + blocks.members(block);
        int[] rows = Arrays.copyOfRange(blocks.rows(), from, to);
        int[][] codes = new int[plan.comparisons().size()][rows.length];
        for (int k = 0; k < codes.length; k++) {
            int[] all = plan.comparisons().get(k).attribute().codes();
            int[] own = codes[k];
            for (int member = 0; member < rows.length; member++) {
                own[member] = all[rows[member]];
            }
        }
        List<BlockIds> ids = new ArrayList<>(rule + 1);
        for (int earlier = 0; earlier <= rule; earlier++) {
            ids.add(rules.get(earlier).ids().at(rows));
        }
        return new Block(rule, block, rows, codes, ids);
    }
}
