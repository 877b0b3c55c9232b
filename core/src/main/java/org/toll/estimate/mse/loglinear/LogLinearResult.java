package org.toll.estimate.mse.loglinear;

import java.util.List;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * The outcome of averaging log-linear models by BIC.
 *
 * @param total mixture of the models' distributions
 * @param models the sound models with a weight worth naming, heaviest first
 * @param tried how many models were fitted
 * @param unsound how many had no finite or no unique maximum, or more than 20 unseen for each observed
 * @param leftOut for each pattern of the table the log probability of one of its persons given all others
 */
public record LogLinearResult(
        SizeDistribution total, List<Weighted> models, int tried, int unsound, List<Double> leftOut) {
    public LogLinearResult {
        models = List.copyOf(models);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param weight by BIC among the sound models
     */
    public record Weighted(ModelFit fit, Share weight) {}
}
