package org.toll.people.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Parallel;

/**
 * Codes and block numbers of each record side by side. Members of a block lie far apart in the table; so gathering one costs
 * one miss of the cache, not one for each comparison and rule.
 */
final class Cells {
    private final ScoringPlan plan;
    private final List<RuleBlocks> rules;
    private final List<BlockIds> branched;
    private final int[] cells;
    private final int width;

    private Cells(ScoringPlan plan, List<RuleBlocks> rules) {
        this.plan = plan;
        this.rules = rules;
        this.width = plan.comparisons().size() + rules.size();
        long size = (long) width * plan.records();
        if (size > Integer.MAX_VALUE) {
            throw InvalidInput.of(
                    "Records times comparisons and rules stay below 2^31 in one process",
                    plan.records() + " x " + width,
                    "Link so many records on a cluster.");
        }
        this.cells = new int[(int) size];
        this.branched = IntStream.range(0, rules.size())
                .mapToObj(rule ->
                        isBranched(rule) ? rules.get(rule).branchedIds(plan.records()) : BlockIds.ofOne(new int[0]))
                .toList();
    }

    static Cells of(ScoringPlan plan, List<RuleBlocks> rules, int threads) {
        Cells cells = new Cells(plan, rules);
        Arrays.fill(cells.cells, BlockIds.NONE);
        Stream<Runnable> codes = IntStream.range(0, plan.comparisons().size()).mapToObj(k -> () -> cells.fillCodes(k));
        Stream<Runnable> blocks = IntStream.range(0, rules.size()).mapToObj(rule -> () -> cells.fillBlocks(rule));
        Parallel.map(threads, Stream.concat(codes, blocks).toList(), column -> {
            column.run();
            return column;
        });
        return cells;
    }

    private void fillCodes(int comparison) {
        int[] codes = plan.comparisons().get(comparison).attribute().codes();
        for (int row = 0; row < codes.length; row++) {
            cells[row * width + comparison] = codes[row];
        }
    }

    private void fillBlocks(int rule) {
        if (isBranched(rule)) {
            return;
        }
        RuleBlocks blocks = rules.get(rule);
        int column = plan.comparisons().size() + rule;
        for (int block = 0; block < blocks.size(); block++) {
            for (int at = blocks.start(block); at < blocks.start(block + 1); at++) {
                cells[blocks.rows()[at] * width + column] = block;
            }
        }
    }

    private boolean isBranched(int rule) {
        return !plan.rules().get(rule).branches().isEmpty();
    }

    /** Code of a record on a comparison. */
    int code(int row, int comparison) {
        return cells[row * width + comparison];
    }

    /** Whether a record stands in no block. */
    boolean isAlone(int row) {
        for (int rule = 0; rule < rules.size(); rule++) {
            boolean isNone = isBranched(rule)
                    ? branched.get(rule).isNone(row)
                    : cells[row * width + plan.comparisons().size() + rule] == BlockIds.NONE;
            if (!isNone) {
                return false;
            }
        }
        return true;
    }

    /** How many rules make the pair of two records. */
    int rulesOf(int first, int second) {
        int count = 0;
        for (int rule = 0; rule < rules.size(); rule++) {
            count += makes(rule, first, second) ? 1 : 0;
        }
        return count;
    }

    /** Whether a rule makes the pair of two records, whatever other rules make. */
    boolean makes(int rule, int first, int second) {
        if (isBranched(rule)) {
            return branched.get(rule).firstShared(first, second) != BlockIds.NONE;
        }
        int column = plan.comparisons().size() + rule;
        int block = cells[first * width + column];
        return block != BlockIds.NONE && block == cells[second * width + column];
    }

    /** The members of a block with all that scoring needs. */
    Block block(int rule, int number) {
        return members(rule, number, number + 1).block(rule, number);
    }

    /** The members of some blocks of a rule, block after block, with all that scoring needs. */
    CodedRecords members(int rule, int fromBlock, int toBlock) {
        RuleBlocks blocks = rules.get(rule);
        return records(Arrays.copyOfRange(blocks.rows(), blocks.start(fromBlock), blocks.start(toBlock)), rule + 1);
    }

    /** Records with their codes and the blocks of the first rules in which they stand. */
    CodedRecords records(int[] rows, int firstRules) {
        int comparisons = plan.comparisons().size();
        int[][] columns = new int[comparisons + firstRules][rows.length];
        // Column by column: the first one fetches all records at once, one miss not waiting for the other.
        for (int column = 0; column < columns.length; column++) {
            int[] cellsOfColumn = columns[column];
            for (int member = 0; member < rows.length; member++) {
                cellsOfColumn[member] = cells[rows[member] * width + column];
            }
        }
        BlockIds[] ids = new BlockIds[firstRules];
        for (int earlier = 0; earlier < firstRules; earlier++) {
            ids[earlier] = isBranched(earlier)
                    ? branched.get(earlier).at(rows)
                    : BlockIds.ofOne(columns[comparisons + earlier]);
        }
        return new CodedRecords(rows, Arrays.copyOf(columns, comparisons), List.of(ids));
    }
}
