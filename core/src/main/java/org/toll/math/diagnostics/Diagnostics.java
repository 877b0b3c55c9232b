package org.toll.math.diagnostics;

import java.util.Arrays;
import org.hipparchus.special.Beta;
import org.toll.math.InvalidArgument;

/**
 * Convergence and precision of Markov chain draws of one scalar quantity.
 *
 * <p><b>Assumes</b> chains that started apart from each other: with starts at one place R-hat cannot see what no chain has
 * visited. Good values are necessary, never sufficient.
 *
 * <p><b>Source.</b> Vehtari, Gelman, Simpson, Carpenter and Buerkner (2021), Rank-normalization, folding, and localization: an
 * improved R-hat, Bayesian Analysis 16(2). E-BFMI: Betancourt (2016), arXiv:1604.00695.
 *
 * <p>Every method takes {@code chains[chain][draw]}: at least one chain, equal lengths of at least 4, and throws
 * {@link InvalidArgument} otherwise. A quantity that never moves, or holds a value that is not finite, has no R-hat and no
 * effective size: the result is NaN. The input is not changed. For all of it, or for many quantities, {@link Convergence} is faster.
 */
public final class Diagnostics {
    private static final double ONE_SD_BELOW = 0.15865525393145705;

    private Diagnostics() {}

    /** Rank-normalised split R-hat: the larger of the bulk and the folded (scale) version. 1 is perfect; above 1.01 doubtful. */
    public static double rHat(double[][] chains) {
        Ranking ranking = Ranking.of(chains);
        RankScores scores = RankScores.ofSize(ranking.sorted().length);
        return Math.max(Split.rHat(ranking.normalScores(scores)), Split.rHat(ranking.foldedScores(scores)));
    }

    /** Effective number of draws for the centre of the distribution. */
    public static double bulkEss(double[][] chains) {
        Ranking ranking = Ranking.of(chains);
        return EffectiveSize.of(ranking.normalScores(RankScores.ofSize(ranking.sorted().length)));
    }

    /**
     * Effective number of draws for the tails: the smaller of those of the 5 % and 95 % quantiles. Where all draws lie at or below
     * a quantile, as with an indicator, that tail has none and the other counts.
     */
    public static double tailEss(double[][] chains) {
        return Convergence.tailEss(chains, Quantiles.sorted(Split.pooled(chains)));
    }

    /** Effective number of draws for the mean. */
    public static double meanEss(double[][] chains) {
        return EffectiveSize.of(Split.halves(chains));
    }

    /**
     * Effective number of draws for a quantile.
     *
     * @param probability strictly between 0 and 1
     */
    public static double quantileEss(double[][] chains, double probability) {
        return Convergence.quantileEss(chains, Quantiles.sorted(Split.pooled(chains)), probability);
    }

    /** Monte Carlo standard error of the mean, in the unit of the draws. */
    public static double mcseMean(double[][] chains) {
        return Moments.of(Split.pooled(chains)).sd() / Math.sqrt(meanEss(chains));
    }

    /** Monte Carlo standard error of the standard deviation (delta method), in the unit of the draws. */
    public static double mcseSd(double[][] chains) {
        Moments moments = Moments.of(Split.pooled(chains));
        double[][] squares = Split.halves(chains);
        for (double[] half : squares) {
            Arrays.setAll(half, i -> (half[i] - moments.mean()) * (half[i] - moments.mean()));
        }
        double ess = EffectiveSize.of(squares);
        double variance = moments.centralSecond();
        double varianceOfVariance = (moments.centralFourth() - variance * variance) / ess;
        return Math.sqrt(varianceOfVariance / variance / 4);
    }

    /**
     * Monte Carlo standard error of a quantile, in the unit of the draws.
     *
     * @param probability strictly between 0 and 1
     */
    public static double mcseQuantile(double[][] chains, double probability) {
        double ess = quantileEss(chains, probability);
        if (Double.isNaN(ess)) {
            return Double.NaN;
        }
        double a = ess * probability + 1;
        double b = ess * (1 - probability) + 1;
        double[] sorted = Quantiles.sorted(Split.pooled(chains));
        double low = betaQuantile(ONE_SD_BELOW, a, b);
        double high = betaQuantile(1 - ONE_SD_BELOW, a, b);
        int first = (int) Math.max(Math.round(low * sorted.length), 1);
        int last = (int) Math.min(Math.round(high * sorted.length), sorted.length);
        return (sorted[last - 1] - sorted[first - 1]) / 2;
    }

    /**
     * Energy Bayesian fraction of missing information of one Hamiltonian chain: mean squared step of the energy over its
     * variance. Below 0.3 the momentum draws cannot carry the chain through the energies it must visit (heavy tails, funnels).
     *
     * @param energies the Hamiltonian at each draw of one chain, at least 4
     */
    public static double eBfmi(double[] energies) {
        Split.halves(new double[][] {energies});
        double steps = 0;
        for (int i = 1; i < energies.length; i++) {
            double step = energies[i] - energies[i - 1];
            steps += step * step;
        }
        return steps / (Moments.of(energies).centralSecond() * energies.length);
    }

    /** Bisection on the regularised incomplete beta: 60 halvings reach the last bit, and no start value can go wrong. */
    private static double betaQuantile(double probability, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Beta.regularizedBeta(middle, a, b) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
