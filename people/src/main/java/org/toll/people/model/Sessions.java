package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.AgreementPatterns;
import org.toll.people.kernel.BlockingRule;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoringPlan;

/** The agreement patterns of each blocking rule, counted once; what is learned from them is learned again and again. */
final class Sessions {
    /** Pairs of a rule beyond which a sample serves: the error of a share of one in a thousand is then one in fifty. */
    private static final long MOST_PAIRS = 1_000_000;

    private Sessions() {}

    /** Rules that leave something to compare and make pairs. */
    static List<Session> of(LinkageModel model, BoundFields fields, int threads) {
        List<Session> sessions = new ArrayList<>();
        for (Rule rule : model.rules()) {
            List<Integer> learns = new ArrayList<>();
            for (int k = 0; k < model.comparisons().size(); k++) {
                if (isFree(model, rule, model.comparisons().get(k).field())) {
                    learns.add(k);
                }
            }
            if (!learns.isEmpty()) {
                sessions.add(session(model, fields, rule, learns, threads));
            }
        }
        return sessions;
    }

    /** Whether agreement on the rule leaves a field to agree or not by itself: another place within one town does not. */
    private static boolean isFree(LinkageModel model, Rule rule, String field) {
        FieldKind kind = model.field(field).kind();
        return rule.fields().stream()
                .noneMatch(blocked -> blocked.equals(field)
                        || kind.isTiedTo(model.field(blocked).kind()));
    }

    private static Session session(
            LinkageModel model, BoundFields fields, Rule rule, List<Integer> learns, int threads) {
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
        Kernel kernel = Kernel.of(new ScoringPlan(compared, List.of(blocking), 0), threads);
        AgreementPatterns counted = kernel.patterns(0, MOST_PAIRS);
        Patterns patterns = swaps.isEmpty() ? plain(counted, learned.size()) : withSwap(counted, learned, swaps.get(0));
        return new Session(rule, learns, !swaps.isEmpty(), patterns, counted.pairsInAll());
    }

    private static ScoredComparison unweighted(Attribute attribute, Comparator comparator) {
        int levels = comparator.levels().size();
        return new ScoredComparison(attribute, comparator, new float[levels], new float[levels], new float[0]);
    }

    private static Patterns plain(AgreementPatterns counted, int comparisons) {
        int[][] levels = new int[counted.size()][comparisons];
        long[] counts = new long[counted.size()];
        for (int pattern = 0; pattern < counts.length; pattern++) {
            counts[pattern] = counted.count(pattern);
            for (int k = 0; k < comparisons; k++) {
                levels[pattern][k] = counted.level(pattern, k);
            }
        }
        return new Patterns(levels, counts);
    }

    /** The swap becomes a comparison of two levels, swapped or not; where swapped, the two names say nothing themselves. */
    private static Patterns withSwap(AgreementPatterns counted, List<String> learned, Correction swap) {
        Patterns patterns = plain(counted, learned.size() + 1);
        int last = learned.size();
        for (int[] levels : patterns.levels()) {
            if (levels[last] == 1) {
                levels[last] = 0;
                swap.fields().forEach(field -> levels[learned.indexOf(field)] = Patterns.MISSING);
            } else if (levels[last] != Patterns.MISSING) {
                levels[last] = 1;
            }
        }
        return patterns;
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
