package org.toll.estimate.mse.strata;

import java.util.List;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * The strata and their sum.
 *
 * @param strata in the order given
 * @param total of all strata; their dependence through the shared levels is in it
 * @param spreads posterior median of the standard deviation of log unseen per observed: between the labels of each dimension, in
 *     order, and last between strata beyond that
 * @param imputed persons whose stratum was not known and drawn
 */
public record StratifiedEstimate(List<StratumSize> strata, SizeDistribution total, List<Double> spreads, long imputed) {
    public StratifiedEstimate {
        strata = List.copyOf(strata);
        spreads = List.copyOf(spreads);
    }
}
