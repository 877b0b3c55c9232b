package org.toll.estimate.mse.latent;

import java.util.List;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.size.SizeDistribution;

/** What the priors say about size over observed before any list is seen: with many lists, much. */
final class PriorRatio {
    private static final int DRAWS = 4000;

    private PriorRatio() {}

    static SizeDistribution of(int lists, ClassPriors priors, Draws draws) {
        double[] ratios = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double concentration = draws.gamma(priors.concentrationShape()) / priors.concentrationRate();
            double rest = 1;
            double unseen = 0;
            for (int k = 0; k < priors.classes(); k++) {
                boolean last = k == priors.classes() - 1;
                double stick = last ? 1 : 1 - Math.pow(draws.uniform(), 1 / Math.max(concentration, 1e-12));
                double miss = 1;
                List<Double> levels = priors.inclusion().no();
                double level = levels.get(levels.size() == 1 ? 0 : draws.index(levels.size()));
                for (int j = 0; j < lists; j++) {
                    miss *= missed(priors, level, draws);
                }
                unseen += rest * stick * miss;
                rest *= 1 - stick;
            }
            ratios[d] = Math.min(1 / (1 - Math.min(unseen, 1 - 1e-12)), 1 + priors.unseenPerObserved());
        }
        return SizeDistribution.ofDraws(ratios);
    }

    /** A draw of the chance to miss a list; uniform in the usual case, without gamma draws. */
    private static double missed(ClassPriors priors, double level, Draws draws) {
        if (priors.inclusion().isUniform()) {
            return draws.uniform();
        }
        double caught = draws.gamma(priors.inclusion().yes());
        double missed = draws.gamma(level);
        return missed / (caught + missed);
    }
}
