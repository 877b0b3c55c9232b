package org.toll.math.comparison;

import java.util.function.ToDoubleFunction;
import org.toll.math.InvalidArgument;

/**
 * A posterior predictive check: where a statistic of the data lies among the same statistic of data replicated from the posterior.
 *
 * <p><b>Reads</b> as a measure of surprise, not as a p-value: the data are used twice, so it is conservative; values near 0 or 1
 * say that the model does not produce data like these in this respect.
 *
 * <p><b>Source.</b> Gelman, Meng and Stern (1996), Statistica Sinica 6.
 *
 * @param observed the statistic of the data
 * @param probability share of replications with a larger statistic, ties counted half
 * @param replications how many
 */
public record PredictiveCheck(double observed, double probability, int replications) {
    /**
     * @param data the observations
     * @param replicated {@code [replication][observation]}, one data set for each posterior draw, at least one
     * @param statistic for instance the largest value, the lag-one correlation, the share of zeros
     */
    public static PredictiveCheck of(double[] data, double[][] replicated, ToDoubleFunction<double[]> statistic) {
        if (replicated.length == 0 || replicated[0].length != data.length) {
            throw InvalidArgument.of(
                    "Replicated data must have the shape of the data",
                    replicated.length == 0 ? "no replication" : replicated[0].length + " for " + data.length,
                    "Give one data set for each posterior draw.");
        }
        double observed = statistic.applyAsDouble(data);
        double above = 0;
        for (double[] replication : replicated) {
            double value = statistic.applyAsDouble(replication);
            above += value > observed ? 1 : value == observed ? 0.5 : 0;
        }
        return new PredictiveCheck(observed, above / replicated.length, replicated.length);
    }
}
