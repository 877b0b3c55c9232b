package org.toll.people.kernel;

import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Parallel;
import org.toll.math.random.RandomStream;
import org.toll.people.compare.Attribute;

/**
 * Finds the candidate pairs of a plan and weighs them. Blocks are made once; scoring and counting walk them as often as asked.
 *
 * <p>The same plan gives the same pairs and weights, bit for bit, for any number of threads. Immutable and safe for many
 * threads. Memory beyond the plan: about 8 bytes for each record and rule; results 12 bytes a pair, twice that while they are
 * sorted.
 *
 * <pre>{@code
 * Kernel kernel = Kernel.of(plan, 2);
 * ScoredPairs pairs = kernel.score(3.2f);
 * }</pre>
 */
public final class Kernel {
    /** Records of the largest block whose pairs are all made, unless the caller says otherwise: 12.5 million pairs. */
    public static final int LARGEST_BLOCK = 5_000;

    private static final int RANDOM_BATCHES = 64;

    private final ScoringPlan plan;
    private final List<Weights> weights;
    private final List<RuleBlocks> rules;
    private final Cells cells;
    private final int threads;

    private Kernel(ScoringPlan plan, List<RuleBlocks> rules, int threads) {
        this.plan = plan;
        this.weights = plan.comparisons().stream().map(Weights::of).toList();
        this.rules = rules;
        this.cells = Cells.of(plan, rules, threads);
        this.threads = threads;
    }

    /**
     * @param threads 1 or more
     * @throws InvalidInput if a weight of the plan is not finite, or a rule has too many branched keys
     */
    public static Kernel of(ScoringPlan plan, int threads) {
        return of(plan, threads, LARGEST_BLOCK);
    }

    /**
     * @param threads 1 or more
     * @param largestBlock records; a larger block is split by further attributes of the plan, or left out where none splits it
     */
    public static Kernel of(ScoringPlan plan, int threads, int largestBlock) {
        if (threads < 1 || largestBlock < 2) {
            throw InvalidInput.of(
                    "A kernel has threads, and blocks of two or more", threads + " and " + largestBlock, "");
        }
        List<RuleBlocks> blocks = Parallel.map(threads, plan.rules(), rule -> RuleBlocks.of(plan, rule, largestBlock));
        return new Kernel(plan, blocks, threads);
    }

    /** The candidate pairs of at least {@code leastBits}. */
    public ScoredPairs score(float leastBits) {
        return run(leastBits, Progress.NONE).pairs();
    }

    /**
     * The candidate pairs of at least {@code leastBits}, and how the candidates were found.
     *
     * @param leastBits negative infinity for all candidates
     */
    public KernelRun run(float leastBits, Progress progress) {
        if (Float.isNaN(leastBits)) {
            throw InvalidInput.of("The least weight is a number of bits", leastBits, "");
        }
        List<ScoringTask> tasks = BlockWalk.all(
                cells,
                rules,
                threads,
                () -> new ScoringTask(BlockScorer.of(weights, plan.priorBits()), rules.size(), leastBits),
                progress);
        ScoredPairs pairs =
                PairChunks.sorted(tasks.stream().map(ScoringTask::found).toList(), plan.records());
        return new KernelRun(pairs, report(tasks));
    }

    /**
     * Agreement patterns of the pairs that one rule makes, earlier rules notwithstanding.
     *
     * @param rule place in the plan
     * @param mostPairs if the rule makes more, about so many are taken, each by a hash of its two rows
     */
    public AgreementPatterns patterns(int rule, long mostPairs) {
        long all = rules.get(rule).counts().pairs();
        PairSample sample = PairSample.of(mostPairs, all);
        List<PatternReader> readers =
                BlockWalk.one(cells, rules, rule, threads, () -> new PatternReader(weights, sample));
        return together(readers, all);
    }

    /**
     * Agreement patterns of pairs drawn at random, blind to all rules.
     *
     * @param pairs to draw
     * @param random where they come from
     */
    public AgreementPatterns randomPatterns(long pairs, RandomStream random) {
        if (plan.records() < 2) {
            throw InvalidInput.of("Pairs are drawn from two or more records", plan.records(), "");
        }
        List<Integer> batches = IntStream.range(0, RANDOM_BATCHES).boxed().toList();
        List<PatternReader> readers = Parallel.map(threads, batches, batch -> {
            PatternReader reader = new PatternReader(weights, PairSample.of(1, 1));
            long mine = pairs / RANDOM_BATCHES + (batch < pairs % RANDOM_BATCHES ? 1 : 0);
            drawPairs(mine, random.child(batch), reader);
            return reader;
        });
        return together(readers, (long) plan.records() * (plan.records() - 1) / 2);
    }

    private void drawPairs(long pairs, RandomStream random, PatternReader reader) {
        for (long pair = 0; pair < pairs; pair++) {
            int first = random.index(plan.records());
            int second = random.index(plan.records() - 1);
            reader.read(codes(first), codes(second >= first ? second + 1 : second));
        }
    }

    /** Number of blocks of a rule, each of two or more records. */
    public int blocks(int rule) {
        return rules.get(rule).size();
    }

    /** A block with all that a {@link BlockScorer} needs of its records, to be scored elsewhere. */
    public Block block(int rule, int number) {
        return cells.block(rule, number);
    }

    /** The match weight in bits of any two records, candidates or not: the same bits as in {@link #score}. */
    public float weight(int first, int second) {
        float bits = plan.priorBits();
        for (int k = 0; k < weights.size(); k++) {
            int one = code(k, first);
            int other = code(k, second);
            if (one != Attribute.MISSING && other != Attribute.MISSING) {
                bits += weights.get(k).bits(weights.get(k).level(one, other), one, other);
            }
        }
        return bits;
    }

    /** For each comparison the level on which two records agree, {@link Attribute#MISSING} where either says nothing. */
    public int[] levels(int first, int second) {
        return IntStream.range(0, weights.size())
                .map(k -> weights.get(k).level(code(k, first), code(k, second)))
                .toArray();
    }

    private int code(int comparison, int record) {
        return cells.code(record, comparison);
    }

    private int[] codes(int record) {
        return IntStream.range(0, weights.size()).map(k -> code(k, record)).toArray();
    }

    private AgreementPatterns together(List<PatternReader> readers, long pairsInAll) {
        return PatternCounts.together(
                readers.stream().map(PatternReader::counts).toList(), AgreementPatterns.levelsOf(weights), pairsInAll);
    }

    private BlockingReport report(List<ScoringTask> tasks) {
        List<RuleReport> reports = IntStream.range(0, rules.size())
                .mapToObj(rule -> {
                    BlockCounts counts = rules.get(rule).counts();
                    long newPairs = tasks.stream()
                            .mapToLong(task -> task.newPairs(rule))
                            .sum();
                    return new RuleReport(
                            plan.rules().get(rule).name(),
                            counts.pairs(),
                            newPairs,
                            counts.largestBlock(),
                            counts.refinedBlocks(),
                            counts.skippedRecords());
                })
                .toList();
        long inNone = IntStream.range(0, plan.records()).filter(cells::isAlone).count();
        return new BlockingReport(reports, (int) inNone);
    }
}
