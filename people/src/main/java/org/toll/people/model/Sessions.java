package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.toll.math.parallel.Parallel;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.AgreementPatterns;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.model.Patterns.JudgedPair;

/** The agreement patterns of each blocking rule, counted once; what is learned from them is learned again and again. */
final class Sessions {
    /** Pairs of a rule beyond which a sample serves: the error of a share of one in a thousand is then one in fifty. */
    private static final long MOST_PAIRS = 1_000_000;

    private Sessions() {}

    /** Rules that leave something to compare and make pairs. */
    static List<Session> of(LinkageModel model, BoundFields fields, Labels labels, int threads) {
        List<OpenRule> open = new ArrayList<>();
        for (Rule rule : model.rules()) {
            List<Integer> learns = new ArrayList<>();
            for (int k = 0; k < model.comparisons().size(); k++) {
                if (isFree(model, rule, model.comparisons().get(k).field())) {
                    learns.add(k);
                }
            }
            if (!learns.isEmpty()) {
                open.add(open(model, fields, rule, learns));
            }
        }
        return Parallel.map(threads, open, rule -> session(rule, labels));
    }

    /** Whether agreement on the rule leaves a field to agree or not by itself: another place within one town does not. */
    private static boolean isFree(LinkageModel model, Rule rule, String field) {
        FieldKind kind = model.field(field).kind();
        return rule.fields().stream()
                .noneMatch(blocked -> blocked.equals(field)
                        || kind.isTiedTo(model.field(blocked).kind()));
    }

    /** A rule with what it leaves open, bound to the table. */
    private record OpenRule(Rule rule, List<Integer> learns, boolean hasSwap, ScoringPlan plan, SessionLevels seen) {}

    private static OpenRule open(LinkageModel model, BoundFields fields, Rule rule, List<Integer> learns) {
        List<ScoredComparison> compared = new ArrayList<>();
        List<String> learned =
                learns.stream().map(k -> model.comparisons().get(k).field()).toList();
        learned.forEach(field -> compared.add(unweighted(fields.attribute(field), fields.comparator(field))));
        List<Correction> swaps = model.corrections().stream()
                .filter(correction -> correction.event() == Correction.Event.SWAPPED_NAMES
                        && learned.containsAll(correction.fields()))
                .toList();
        swaps.forEach(swap -> compared.add(unweighted(fields.attribute(swap), fields.comparator(swap))));
        BlockingRule blocking = new BlockingRule(
                rule.toString(), rule.keys().stream().map(fields::key).toList());
        SessionLevels seen = new SessionLevels(
                learned,
                learned.stream()
                        .mapToInt(field -> fields.comparator(field).levels().size())
                        .toArray(),
                swaps.stream().limit(1).flatMap(swap -> swap.fields().stream()).toList());
        return new OpenRule(rule, learns, !swaps.isEmpty(), new ScoringPlan(compared, List.of(blocking), 0), seen);
    }

    /** On one thread: several rules are looked at side by side. */
    private static Session session(OpenRule open, Labels labels) {
        Kernel kernel = Kernel.of(open.plan(), 1);
        AgreementPatterns counted = kernel.patterns(0, MOST_PAIRS);
        Patterns patterns = patterns(counted, open.seen());
        if (!labels.isEmpty()) {
            double taken = (double) counted.pairs() / Math.max(1, counted.pairsInAll());
            patterns = patterns.judging(
                    judged(kernel, open.seen(), labels), taken, open.seen().levels());
        }
        return new Session(open.rule(), open.learns(), open.hasSwap(), patterns, counted.pairsInAll());
    }

    private static Patterns patterns(AgreementPatterns counted, SessionLevels seen) {
        int[][] levels = new int[counted.size()][];
        double[] counts = new double[counted.size()];
        for (int pattern = 0; pattern < counts.length; pattern++) {
            int at = pattern;
            levels[pattern] = seen.of(k -> counted.level(at, k));
            counts[pattern] = counted.count(pattern);
        }
        return new Patterns(levels, counts, Judged.none(seen.levels()));
    }

    /** The judged pairs among those that the one rule of a kernel makes. */
    private static List<JudgedPair> judged(Kernel kernel, SessionLevels seen, Labels labels) {
        Set<RowPair> same = Set.copyOf(labels.same());
        return labels.pairs()
                .filter(pair -> kernel.makes(0, pair.first(), pair.second()))
                .map(pair -> {
                    int[] levels = kernel.levels(pair.first(), pair.second());
                    return new JudgedPair(seen.of(k -> levels[k]), same.contains(pair));
                })
                .toList();
    }

    private static ScoredComparison unweighted(Attribute attribute, Comparator comparator) {
        int levels = comparator.levels().size();
        return new ScoredComparison(attribute, comparator, new float[levels], new float[levels], new float[0]);
    }

    /**
     * The pairs of one rule.
     *
     * @param rule that made them
     * @param learns comparisons, by their place in the model, in the order of the patterns
     * @param hasSwap whether the patterns end with swapped names
     * @param patterns of the pairs, or of a sample
     * @param pairs of the rule in all
     */
    record Session(Rule rule, List<Integer> learns, boolean hasSwap, Patterns patterns, long pairs) {}
}
