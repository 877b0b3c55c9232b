package org.toll.people.kernel;

import java.util.Arrays;

/** The blocks of one rule: groups of two or more records, none above the largest allowed. */
final class RuleBlocks {
    private final int[] rows;
    private final int[] starts;
    private final BlockCounts counts;

    private RuleBlocks(int[] rows, int[] starts, BlockCounts counts) {
        this.rows = rows;
        this.starts = starts;
        this.counts = counts;
    }

    static RuleBlocks of(ScoringPlan plan, BlockingRule rule, int largestBlock) {
        KeyedRows sorted = new KeyPacking(rule).sorted(plan.records());
        BlockRefiner refiner = BlockRefiner.of(plan, rule, largestBlock, sorted.rows());
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.key(to) == sorted.key(from)) {
                to++;
            }
            refiner.add(from, to);
            from = to;
        }
        int[] starts = refiner.starts();
        int[] rows = Arrays.copyOf(sorted.rows(), starts[starts.length - 1]);
        return new RuleBlocks(rows, starts, refiner.counts());
    }

    /** Number of blocks. */
    int size() {
        return starts.length - 1;
    }

    /** Where the members of a block begin in {@link #rows}; of the number after the last block, the end. */
    int start(int block) {
        return starts[block];
    }

    int members(int block) {
        return starts[block + 1] - starts[block];
    }

    /** Members, block after block, ascending within each. The array itself. */
    int[] rows() {
        return rows;
    }

    /** Blocks of each record; for a rule by which a record may stand in several. */
    BlockIds branchedIds(int records) {
        int[] next = new int[records + 1];
        for (int row : rows) {
            next[row + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] idStarts = next.clone();
        int[] ids = new int[rows.length];
        for (int block = 0; block + 1 < starts.length; block++) {
            for (int at = starts[block]; at < starts[block + 1]; at++) {
                ids[next[rows[at]]++] = block;
            }
        }
        return new BlockIds(idStarts, ids);
    }

    BlockCounts counts() {
        return counts;
    }
}
