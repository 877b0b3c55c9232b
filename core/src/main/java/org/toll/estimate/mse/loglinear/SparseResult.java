package org.toll.estimate.mse.loglinear;

import java.util.List;
import org.toll.base.Interval;

/**
 * The outcome of the stepwise choice.
 *
 * @param fit the chosen model
 * @param pairs names of the pairs in the order of their coming in
 * @param interval95 BCa, 95 %: the choice is repeated in every resample
 * @param interval80 BCa, 80 %
 * @param resamples drawn; those without a sound model count as they came out
 */
public record SparseResult(ModelFit fit, List<String> pairs, Interval interval95, Interval interval80, int resamples) {
    public SparseResult {
        pairs = List.copyOf(pairs);
    }
}
