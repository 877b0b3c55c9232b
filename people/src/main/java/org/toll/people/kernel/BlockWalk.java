package org.toll.people.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.toll.math.parallel.Parallel;

/** Takes all threads through the blocks of some rules, whoever is free taking the next unit of work. */
final class BlockWalk {
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
            for (int block = work.firstBlock(); block < work.endBlock(); block++) {
                Block members = cells.block(work.rule(), block);
                task.take(members, work.fromMember(), Math.min(work.toMember(), members.size()));
            }
            tell(pairs(work), all);
        }
        return task;
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
