package org.toll.estimate.mse.latent;

import java.util.List;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;

/**
 * The outcome of the latent-class model.
 *
 * @param total posterior of the size
 * @param observable posterior of the size without classes that lists hardly reach (see {@code reach}): the part of the
 *     population about which these lists can say something
 * @param reach probability to be on some list from which on a class counts as observable
 * @param convergence whether the runs agree
 * @param atCap share of draws at the cap of unseen; above 0 the answer depends on the cap
 * @param priors the priors used
 * @param priorRatio what the priors alone say about size over observed, as a distribution
 * @param overlaps posterior predictive checks; empty for more than 8 lists
 * @param waic fit to the observed patterns only: it cannot choose a size
 * @param leftOut for each pattern of the table the log probability of one of its persons given all others
 * @param interaction ratio r behind the no-highest-order-interaction sweep, one draw each; empty for more than 8 lists
 */
public record LatentClassResult(
        SizeDistribution total,
        SizeDistribution observable,
        Share reach,
        Convergence convergence,
        Share atCap,
        ClassPriors priors,
        SizeDistribution priorRatio,
        List<OverlapCheck> overlaps,
        double waic,
        List<Double> leftOut,
        List<Double> interaction) {
    public LatentClassResult {
        overlaps = List.copyOf(overlaps);
        leftOut = List.copyOf(leftOut);
        interaction = List.copyOf(interaction);
    }
}
