package org.toll.people.model;

import java.util.Arrays;
import java.util.List;
import org.toll.base.Citation;

/**
 * The m probabilities of comparisons, learned from the agreement patterns of the candidate pairs of one blocking rule, without
 * labels: expectation and maximisation of a mixture of pairs of one person and pairs of two.
 *
 * <p><b>Assumes</b> that comparisons are independent among pairs of one person and among pairs of two. u is known and fixed; it
 * is what keeps the mixture from finding two classes that are neither. Levels seen by nobody keep a share of the expectation
 * (a Dirichlet prior worth a few pairs), and weights fall from level to level.
 *
 * <p><b>Bias.</b> Pairs of a rule agree on its keys, and records that agree on one thing agree on others: m of agreement comes
 * out a little high. Errors that come together (a badly scanned page) do the same.
 */
@Citation({
    "Fellegi, I. P. and Sunter, A. B. (1969). A theory for record linkage. Journal of the American Statistical Association 64,"
            + " 1183-1210.",
    "Winkler, W. E. (1988). Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage."
            + " Proceedings of the Section on Survey Research Methods, American Statistical Association, 667-671."
})
final class Em {
    private static final int MOST_ITERATIONS = 500;
    private static final double SETTLED = 1e-5;

    private final Patterns patterns;
    private final List<double[]> u;
    private final List<double[]> expected;
    private final double[][] m;
    private final double[] mostDifferent;
    private double lambda;

    private Em(Patterns patterns, List<double[]> u, List<double[]> expected, double[] mostDifferent, double lambda) {
        this.patterns = patterns;
        this.u = u;
        this.expected = expected;
        this.mostDifferent = mostDifferent;
        this.lambda = lambda;
        this.m = new double[u.size()][];
        for (int k = 0; k < m.length; k++) {
            double[] start = shares(expected.get(k));
            Monotone.apply(start, u.get(k), mostDifferent[k]);
            m[k] = start;
        }
    }

    /**
     * @param patterns of the pairs of one rule; those judged keep the probability of 1 or 0
     * @param u for each comparison its u probabilities, each above 0
     * @param expected for each comparison how many pairs on each level are imagined before any is seen; the start as well
     * @param mostDifferent for each comparison the most pairs of one person that may differ wholly, 1 for no limit
     * @param lambda share of the pairs that are thought to be of one person at the start
     */
    static Result run(
            Patterns patterns, List<double[]> u, List<double[]> expected, double[] mostDifferent, double lambda) {
        return new Em(patterns, u, expected, mostDifferent, lambda).run();
    }

    private Result run() {
        double change = 1;
        int iterations = 0;
        double[] evidence = new double[m.length];
        while (change > SETTLED && iterations < MOST_ITERATIONS) {
            change = iterate(evidence);
            iterations++;
        }
        return new Result(Arrays.asList(m), evidence, lambda, iterations, change <= SETTLED);
    }

    /** One round; the largest change of a probability. */
    private double iterate(double[] evidence) {
        double[][] sums = new double[m.length][];
        for (int k = 0; k < m.length; k++) {
            sums[k] = expected.get(k).clone();
        }
        Judged judged = patterns.judged();
        for (int k = 0; k < m.length; k++) {
            judged.addTo(sums[k], k);
            evidence[k] = judged.speaking(k);
        }
        double matches = judged.same();
        double pairs = judged.pairs();
        for (int pattern = 0; pattern < patterns.counts().length; pattern++) {
            int[] levels = patterns.levels()[pattern];
            double matching = patterns.counts()[pattern] * probability(levels);
            matches += matching;
            pairs += patterns.counts()[pattern];
            for (int k = 0; k < m.length; k++) {
                if (levels[k] != Patterns.MISSING) {
                    sums[k][levels[k]] += matching;
                    evidence[k] += matching;
                }
            }
        }
        double change = 0;
        for (int k = 0; k < m.length; k++) {
            sums[k] = shares(sums[k]);
            Monotone.apply(sums[k], u.get(k), mostDifferent[k]);
            for (int level = 0; level < sums[k].length; level++) {
                change = Math.max(change, Math.abs(sums[k][level] - m[k][level]));
            }
            m[k] = sums[k];
        }
        // One imagined match and one imagined non-match keep the odds finite.
        lambda = (matches + 1) / (pairs + 2);
        return change;
    }

    private double probability(int[] levels) {
        double logOdds = Math.log(lambda / (1 - lambda));
        for (int k = 0; k < m.length; k++) {
            if (levels[k] != Patterns.MISSING) {
                logOdds += Math.log(m[k][levels[k]] / u.get(k)[levels[k]]);
            }
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Parts of a whole of 1. */
    static double[] shares(double[] parts) {
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / sum).toArray();
    }

    /**
     * What was learned.
     *
     * @param m for each comparison
     * @param evidence for each comparison the expected number of pairs of one person that speak of it
     * @param lambda share of the rule's pairs that are of one person
     * @param iterations rounds used
     * @param isSettled whether the last round changed nothing any more
     */
    record Result(
            List<double[]> m,
            @SuppressWarnings("ArrayRecordComponent") double[] evidence,
            double lambda,
            int iterations,
            boolean isSettled) {}
}
