package org.toll.people.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.toll.people.cluster.Constraints.RowPair;
import org.toll.people.kernel.Kernel;
import org.toll.people.kernel.Progress;
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

    private final JointPairs pairs;
    private final double step;
    private final int threads;
    private final Judged judged;
    private double judgedSwapped;

    private JointFit(LinkageModel model, BoundFields fields, ScoringPlan plan, Labels labels, int threads) {
        this.threads = threads;
        Kernel kernel = Kernel.of(plan, threads);
        ScoredPairs found = kernel.run(LEAST_BITS, Progress.NONE).pairs();
        int stride = found.size() / MOST_PAIRS + 1;
        step = stride;
        Set<RowPair> known = labels.pairs().collect(Collectors.toSet());
        int[] kept = IntStream.range(0, (found.size() + stride - 1) / stride)
                .map(i -> i * stride)
                .filter(pair -> known.isEmpty() || !known.contains(new RowPair(found.first(pair), found.second(pair))))
                .toArray();
        PairReader reader = PairReader.of(model, fields, plan, kernel);
        pairs = JointPairs.of(reader, found, kept, threads);
        judged = Judged.none(reader.levels());
        Set<RowPair> same = Set.copyOf(labels.same());
        known.forEach(pair -> {
            int[] agreed = reader.levels(pair.first(), pair.second());
            boolean isSwapped = reader.takeOutSwap(agreed, pair.first(), pair.second());
            judgedSwapped += isSwapped && same.contains(pair) ? 1 : 0;
            judged.add(agreed, same.contains(pair), 1);
        });
    }

    /** Pairs of one model, ready to be weighed again and again. */
    static JointFit of(LinkageModel model, BoundFields fields, ScoringPlan plan, Labels labels, int threads) {
        return new JointFit(model, fields, plan, labels, threads);
    }

    /** Number of pairs looked at, those left out by a sample included. */
    long pairs() {
        return Math.round(pairs.size() * step + judged.pairs());
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
            JointPairs.Matches found = pairs.matches(bits(m, u), (float) Decision.bits(lambda), threads);
            double matches = judged.same() + step * found.all();
            double swappedMatches = judgedSwapped + step * found.swapped();
            for (int k = 0; k < sums.size(); k++) {
                for (int level = 0; level < sums.get(k).length; level++) {
                    sums.get(k)[level] += step * found.onLevels()[k][level];
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

    private static double difference(double[] one, double[] other) {
        double most = 0;
        for (int level = 0; level < one.length; level++) {
            most = Math.max(most, Math.abs(one[level] - other[level]));
        }
        return most;
    }
}
