package org.toll.people.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.compare.Attribute;
import org.toll.people.compare.Comparator;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.Progress;
import org.toll.people.kernel.ScoredComparison;
import org.toll.people.kernel.ScoredPairs;
import org.toll.people.kernel.ScoringPlan;

/**
 * The last refinement: EM over the candidate pairs of all rules together, on all fields at once, rare values and corrections
 * included. A session of one rule sees too few fields to part matches from chance cleanly where there are three fields in all;
 * together they do. Starts from what the sessions learned, so that it cannot drift to another mode.
 *
 * <p><b>Bias.</b> Matches that no rule finds are not seen, and they are those with the most errors: m of agreement comes out a
 * little high, by less than the share of matches missed.
 */
final class JointFit {
    /** Pairs of odds below one in a thousand are left to chance: there are millions, and their sum is all noise. */
    private static final float LEAST_BITS = -10;

    private static final int MOST_PAIRS = 4_000_000;
    private static final int MOST_ITERATIONS = 200;
    private static final double SETTLED = 1e-5;

    private final List<float[]> startBits;
    private final int[][] levels;
    private final float[] rest;
    private final boolean[] isSwapped;
    private final int[] swappedPlaces;
    private final double step;
    private final Judged judged;
    private double judgedSwapped;

    private JointFit(LinkageModel model, BoundFields fields, ScoringPlan plan, Labels labels, int threads) {
        int comparisons = model.comparisons().size();
        startBits = plan.comparisons().stream()
                .limit(comparisons)
                .map(ScoredComparison::levelBits)
                .toList();
        List<Correction> swaps = model.corrections().stream()
                .filter(correction -> correction.event() == Correction.Event.SWAPPED_NAMES)
                .limit(1)
                .toList();
        swappedPlaces = swaps.stream()
                .flatMap(swap -> swap.fields().stream())
                .mapToInt(field -> place(model, field))
                .toArray();
        Kernel kernel = Kernel.of(plan, threads);
        ScoredPairs pairs = kernel.run(LEAST_BITS, Progress.NONE).pairs();
        int stride = pairs.size() / MOST_PAIRS + 1;
        step = stride;
        Set<RowPair> known = labels.pairs().collect(Collectors.toSet());
        int[] kept = IntStream.range(0, (pairs.size() + stride - 1) / stride)
                .map(i -> i * stride)
                .filter(pair -> known.isEmpty() || !known.contains(new RowPair(pairs.first(pair), pairs.second(pair))))
                .toArray();
        levels = new int[kept.length][];
        rest = new float[kept.length];
        isSwapped = new boolean[kept.length];
        for (int i = 0; i < kept.length; i++) {
            int first = pairs.first(kept[i]);
            int second = pairs.second(kept[i]);
            levels[i] = Arrays.copyOf(kernel.levels(first, second), comparisons);
            rest[i] = pairs.weightBits(kept[i]) - plan.priorBits() - sum(startBits, levels[i]);
            isSwapped[i] = !swaps.isEmpty() && isSwapped(fields, swaps.get(0), first, second);
            if (isSwapped[i]) {
                for (int place : swappedPlaces) {
                    rest[i] += startBits.get(place)[levels[i][place]];
                    levels[i][place] = Attribute.MISSING;
                }
            }
        }
        judged = Judged.none(startBits.stream().mapToInt(bits -> bits.length).toArray());
        Set<RowPair> same = Set.copyOf(labels.same());
        known.forEach(pair -> {
            int[] agreed = Arrays.copyOf(kernel.levels(pair.first(), pair.second()), comparisons);
            if (!swaps.isEmpty() && isSwapped(fields, swaps.get(0), pair.first(), pair.second())) {
                for (int place : swappedPlaces) {
                    agreed[place] = Attribute.MISSING;
                }
                judgedSwapped += same.contains(pair) ? 1 : 0;
            }
            judged.add(agreed, same.contains(pair), 1);
        });
    }

    /** Pairs of one model, ready to be weighed again and again. */
    static JointFit of(LinkageModel model, BoundFields fields, ScoringPlan plan, Labels labels, int threads) {
        return new JointFit(model, fields, plan, labels, threads);
    }

    /** Number of pairs looked at, those left out by a sample included. */
    long pairs() {
        return Math.round(levels.length * step + judged.pairs());
    }

    /**
     * @param start m probabilities to begin with
     * @param facts shares of levels among all pairs, of which u is made
     * @param firmness of the expectation, 1 or more
     */
    Result run(List<double[]> start, double lambdaStart, Estimate.Facts facts, double firmness) {
        List<double[]> m = start;
        List<double[]> u = u(facts, m, lambdaStart);
        double lambda = lambdaStart;
        double swapped = 0;
        double change = 1;
        int iterations = 0;
        while (change > SETTLED && iterations < MOST_ITERATIONS) {
            List<double[]> sums = new ArrayList<>();
            for (int k = 0; k < m.size(); k++) {
                double[] imagined = facts.expected(k, firmness);
                judged.addTo(imagined, k);
                sums.add(imagined);
            }
            double matches = judged.same();
            double swappedMatches = judgedSwapped;
            List<float[]> bits = bits(m, u);
            float prior = (float) Decision.bits(lambda);
            for (int i = 0; i < levels.length; i++) {
                double matching = step * ScoredPairs.probability(rest[i] + prior + sum(bits, levels[i]));
                matches += matching;
                swappedMatches += isSwapped[i] ? matching : 0;
                for (int k = 0; k < sums.size(); k++) {
                    if (levels[i][k] != Attribute.MISSING) {
                        sums.get(k)[levels[i][k]] += matching;
                    }
                }
            }
            lambda = Math.min(0.5, (matches + 0.5) / (facts.pairsInAll() + 1));
            swapped = (swappedMatches + 0.05) / (matches + 5);
            u = u(facts, sums.stream().map(Em::shares).toList(), lambda);
            change = 0;
            List<double[]> next = new ArrayList<>();
            for (int k = 0; k < m.size(); k++) {
                double[] learned = Em.shares(sums.get(k));
                Monotone.apply(learned, u.get(k), facts.mostDifferent(k));
                change = Math.max(change, difference(learned, m.get(k)));
                next.add(learned);
            }
            m = next;
            iterations++;
        }
        return new Result(m, u, lambda, swapped, iterations, change <= SETTLED);
    }

    /** What came out. */
    record Result(
            List<double[]> m, List<double[]> u, double lambda, double swapped, int iterations, boolean isSettled) {}

    private static List<double[]> u(Estimate.Facts facts, List<double[]> m, double lambda) {
        return IntStream.range(0, m.size())
                .mapToObj(k -> facts.u(k, m.get(k), lambda))
                .toList();
    }

    private static List<float[]> bits(List<double[]> m, List<double[]> u) {
        List<float[]> bits = new ArrayList<>();
        for (int k = 0; k < m.size(); k++) {
            float[] ofLevels = new float[m.get(k).length];
            for (int level = 0; level < ofLevels.length; level++) {
                ofLevels[level] = (float) (Math.log(m.get(k)[level] / u.get(k)[level]) / Math.log(2));
            }
            bits.add(ofLevels);
        }
        return bits;
    }

    private static float sum(List<float[]> bits, int[] levels) {
        float sum = 0;
        for (int k = 0; k < levels.length; k++) {
            sum += levels[k] == Attribute.MISSING ? 0 : bits.get(k)[levels[k]];
        }
        return sum;
    }

    private static double difference(double[] one, double[] other) {
        double most = 0;
        for (int level = 0; level < one.length; level++) {
            most = Math.max(most, Math.abs(one[level] - other[level]));
        }
        return most;
    }

    private static boolean isSwapped(BoundFields fields, Correction swap, int first, int second) {
        Attribute attribute = fields.attribute(swap);
        Comparator comparator = fields.comparator(swap);
        int one = attribute.codes()[first];
        int other = attribute.codes()[second];
        return one != Attribute.MISSING
                && other != Attribute.MISSING
                && one != other
                && comparator.level(one, other) == 1;
    }

    private static int place(LinkageModel model, String field) {
        return IntStream.range(0, model.comparisons().size())
                .filter(k -> model.comparisons().get(k).field().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
