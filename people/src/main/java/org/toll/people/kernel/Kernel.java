package org.toll.people.kernel;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.math.parallel.Parallel;
import org.toll.people.compare.Attribute;

/**
 * Finds the candidate pairs of a plan and weighs them. Blocks are made once; scoring and counting walk them as often as asked.
 *
 * <p>The same plan gives the same pairs and weights, bit for bit, for any number of threads. Immutable and safe for many
 * threads. Memory beyond the plan: 8 bytes for each record and rule, 4 for each comparison; results 12 bytes a pair, 20 while
 * they are sorted.
 *
 * <pre>{@code
 * Kernel kernel = Kernel.of(plan, 2);
 * ScoredPairs pairs = kernel.score(3.2f);
 * }</pre>
 */
public final class Kernel {
    /** Records of the largest block whose pairs are all made, unless the caller says otherwise: 12.5 million pairs. */
    public static final int LARGEST_BLOCK = 5_000;

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
     * @throws InvalidInput if a weight of the plan is no number within 1,000 bits, or a rule has too many branched keys
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
        return new KernelRun(
                pairs,
                report(rule ->
                        tasks.stream().mapToLong(task -> task.newPairs(rule)).sum()));
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
        return PatternCounts.together(
                readers.stream().map(PatternReader::counts).toList(), AgreementPatterns.levelsOf(weights), all);
    }

    /** Number of blocking rules. */
    public int rules() {
        return rules.size();
    }

    /** Number of blocks of a rule, each of two or more records. */
    public int blocks(int rule) {
        return rules.get(rule).size();
    }

    /** Records of a block. */
    public int members(int rule, int number) {
        return rules.get(rule).members(number);
    }

    /**
     * Records with their codes and blocks, to be made into blocks and scored elsewhere by {@link BlockScoring}.
     *
     * @param from first row
     * @param to after the last row
     */
    public CodedRecords records(int from, int to) {
        return cells.records(IntStream.range(from, to).toArray(), rules.size());
    }

    /**
     * What was found elsewhere, as if {@link #run} had found it here.
     *
     * @param parts that together have each block of each rule once, in any order
     */
    public KernelRun together(Iterator<FoundPairs> parts) {
        PairChunks found = new PairChunks();
        long[] newPairs = new long[rules.size()];
        while (parts.hasNext()) {
            FoundPairs part = parts.next();
            found.addAll(part);
            Arrays.setAll(newPairs, rule -> newPairs[rule] + part.newPairs()[rule]);
        }
        return new KernelRun(PairChunks.sorted(List.of(found), plan.records()), report(rule -> newPairs[rule]));
    }

    /** A block with all that a {@link BlockScorer} needs of its records, to be scored elsewhere. */
    public Block block(int rule, int number) {
        return cells.block(rule, number);
    }

    /** How many of the rules make the pair of two records; 0 if it is no candidate. */
    public int rulesOf(int first, int second) {
        return cells.rulesOf(first, second);
    }

    /** The match weight in bits of any two records, candidates or not: the same bits as in {@link #score}. */
    public float weight(int first, int second) {
        return Weights.sum(weights, plan.priorBits(), k -> code(k, first), k -> code(k, second));
    }

    /** For each comparison the level on which two records agree, {@link Attribute#MISSING} where either says nothing. */
    public int[] levels(int first, int second) {
        return IntStream.range(0, weights.size())
                .map(k -> weights.get(k).level(code(k, first), code(k, second)))
                .toArray();
    }

    /** Whether a rule makes the pair of two records, whatever other rules make. */
    public boolean makes(int rule, int first, int second) {
        return cells.makes(rule, first, second);
    }

    private int code(int comparison, int record) {
        return cells.code(record, comparison);
    }

    private BlockingReport report(IntToLongFunction newPairs) {
        List<RuleReport> reports = IntStream.range(0, rules.size())
                .mapToObj(rule -> {
                    BlockCounts counts = rules.get(rule).counts();
                    return new RuleReport(
                            plan.rules().get(rule).name(),
                            counts.pairs(),
                            newPairs.applyAsLong(rule),
                            counts.largestBlock(),
                            counts.refinedBlocks(),
                            counts.skippedRecords());
                })
                .toList();
        long inNone = IntStream.range(0, plan.records()).filter(cells::isAlone).count();
        return new BlockingReport(reports, (int) inNone);
    }
}
