package org.toll.math.fit;

import org.toll.math.diagnostics.Convergence;
import org.toll.math.diagnostics.Diagnostics;
import org.toll.math.diagnostics.Moments;
import org.toll.math.diagnostics.Quantiles;

/**
 * What the draws say about one quantity.
 *
 * @param mcse Monte Carlo standard error of the mean
 * @param quantiles of the draws
 * @param convergence of the chains
 */
public record Summary(String name, double mean, double sd, double mcse, Spread quantiles, Convergence convergence) {

    /** Quantiles at 5, 25, 50, 75 and 95 %. */
    public record Spread(double q05, double q25, double q50, double q75, double q95) {}

    static Summary of(String name, double[][] chains) {
        double[] pooled = new double[chains.length * chains[0].length];
        for (int c = 0; c < chains.length; c++) {
            System.arraycopy(chains[c], 0, pooled, c * chains[c].length, chains[c].length);
        }
        Moments moments = Moments.of(pooled);
        double[] ordered = Quantiles.sorted(pooled);
        return new Summary(
                name,
                moments.mean(),
                moments.sd(),
                Diagnostics.mcseMean(chains),
                new Spread(
                        Quantiles.ofSorted(ordered, 0.05),
                        Quantiles.ofSorted(ordered, 0.25),
                        Quantiles.ofSorted(ordered, 0.5),
                        Quantiles.ofSorted(ordered, 0.75),
                        Quantiles.ofSorted(ordered, 0.95)),
                Convergence.of(chains));
    }
}
