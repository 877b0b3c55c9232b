package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.toll.math.parallel.Parallel;

/** Takes all threads through the blocks of some rules, whoever is free taking the next unit of work. */
final class BlockWalk {
    /** Records gathered at once, so many that it pays and so few that they stay in the nearest cache. */
    private static final int BATCH = 512;

    private final Cells cells;
    private final List<RuleBlocks> rules;
    private final List<WorkUnit> units = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Progress progress;
    private long done;

    private BlockWalk(Cells cells, List<RuleBlocks> rules, Progress progress) {
        this.cells = cells;
        this.rules = rules;
        this.progress = progress;
    }

    /**
     * @param task makes one for each thread
     * @return the tasks, in no order that means anything
     */
    static <T extends BlockTask> List<T> all(
            Cells cells, List<RuleBlocks> rules, int threads, Supplier<T> task, Progress progress) {
        BlockWalk walk = new BlockWalk(cells, rules, progress);
        // The last rule first: its pairs take every branch of the scorer, so what is compiled for it serves all others.
        for (int rule = rules.size() - 1; rule >= 0; rule--) {
            walk.units.addAll(WorkUnit.of(rule, rules.get(rule)));
        }
        return walk.run(threads, task);
    }

    /** The same for one rule. */
    static <T extends BlockTask> List<T> one(
            Cells cells, List<RuleBlocks> rules, int rule, int threads, Supplier<T> task) {
        BlockWalk walk = new BlockWalk(cells, rules, Progress.NONE);
        walk.units.addAll(WorkUnit.of(rule, rules.get(rule)));
        return walk.run(threads, task);
    }

    private <T extends BlockTask> List<T> run(int threads, Supplier<T> task) {
        long all = units.stream().mapToLong(this::pairs).sum();
        List<Integer> workers = IntStream.range(0, threads).boxed().toList();
        return Parallel.map(threads, workers, worker -> work(task.get(), all));
    }

    private <T extends BlockTask> T work(T task, long all) {
        for (int unit = next.getAndIncrement(); unit < units.size(); unit = next.getAndIncrement()) {
            WorkUnit work = units.get(unit);
            for (int block = work.firstBlock(); block < work.endBlock(); ) {
                int end = endOfBatch(work, block);
                take(task, work, block, end);
                block = end;
            }
            tell(pairs(work), all);
        }
        return task;
    }

    /** The block up to which records are gathered at once. */
    private int endOfBatch(WorkUnit work, int first) {
        RuleBlocks blocks = rules.get(work.rule());
        int end = first + 1;
        while (end < work.endBlock() && blocks.start(end + 1) - blocks.start(first) <= BATCH) {
            end++;
        }
        return end;
    }

    private void take(BlockTask task, WorkUnit work, int first, int end) {
        CodedRecords records = cells.members(work.rule(), first, end);
        RuleBlocks blocks = rules.get(work.rule());
        for (int number = first; number < end; number++) {
            int begin = blocks.start(number) - blocks.start(first);
            Block block = new Block(work.rule(), number, records, begin, begin + blocks.members(number));
            task.take(block, work.fromMember(), Math.min(work.toMember(), block.size()));
        }
    }

    private synchronized void tell(long pairs, long all) {
        done += pairs;
        progress.pairs(done, all);
    }

    private long pairs(WorkUnit work) {
        long pairs = 0;
        for (int block = work.firstBlock(); block < work.endBlock(); block++) {
            long members = rules.get(work.rule()).members(block);
            long taken = Math.min(work.toMember(), members) - work.fromMember();
            // Member i meets members - 1 - i later ones.
            pairs += taken * (2 * members - 1 - work.fromMember() - (work.fromMember() + taken)) / 2;
        }
        return pairs;
    }
}
