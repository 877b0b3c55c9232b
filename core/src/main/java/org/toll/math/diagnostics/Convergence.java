package org.toll.math.diagnostics;

import java.util.List;
import org.toll.math.parallel.Parallel;

/**
 * What {@link Diagnostics} says about one quantity, with the draws sorted once for all of it.
 *
 * @param rHat rank-normalised split R-hat; like the others NaN for a quantity that never moves or is not finite
 * @param bulkEss effective number of draws for the centre
 * @param tailEss effective number of draws for the tails
 */
public record Convergence(double rHat, double bulkEss, double tailEss) {

    /**
     * @param chains {@code [chain][draw]}, as {@link Diagnostics} takes them
     */
    public static Convergence of(double[][] chains) {
        Ranking ranking = Ranking.of(chains);
        return of(chains, ranking, RankScores.ofSize(ranking.sorted().length));
    }

    /**
     * Of many quantities at once.
     *
     * @param quantities each {@code [chain][draw]}, all of one shape
     * @param threads 1 or more; never changes the result
     * @return one for each, in order
     */
    public static List<Convergence> ofAll(List<double[][]> quantities, int threads) {
        if (quantities.isEmpty()) {
            return List.of();
        }
        int size = Ranking.of(quantities.get(0)).sorted().length;
        RankScores scores = RankScores.ofSize(size);
        return Parallel.map(threads, quantities, chains -> of(chains, Ranking.of(chains), scores));
    }

    private static Convergence of(double[][] chains, Ranking ranking, RankScores scores) {
        double[][] central = ranking.normalScores(scores);
        double rHat = Math.max(Split.rHat(central), Split.rHat(ranking.foldedScores(scores)));
        // The halves of an odd number of draws leave the middle one out; quantiles are over all.
        double[] sorted = chains[0].length % 2 == 0 ? ranking.sorted() : Quantiles.sorted(Split.pooled(chains));
        return new Convergence(rHat, EffectiveSize.of(central), tailEss(chains, sorted));
    }

    static double tailEss(double[][] chains, double[] sorted) {
        double low = quantileEss(chains, sorted, 0.05);
        double high = quantileEss(chains, sorted, 0.95);
        return Double.isNaN(low) ? high : Double.isNaN(high) ? low : Math.min(low, high);
    }

    static double quantileEss(double[][] chains, double[] sorted, double probability) {
        if (!Ranking.isFinite(sorted)) {
            return Double.NaN;
        }
        double quantile = Quantiles.ofSorted(sorted, probability);
        double[][] indicators = Split.halves(chains);
        for (double[] half : indicators) {
            for (int i = 0; i < half.length; i++) {
                half[i] = half[i] <= quantile ? 1 : 0;
            }
        }
        return EffectiveSize.of(indicators);
    }
}
