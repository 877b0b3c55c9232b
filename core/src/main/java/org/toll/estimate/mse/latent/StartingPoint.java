package org.toll.estimate.mse.latent;

import org.toll.estimate.mse.draw.Draws;

/**
 * Where a chain starts: classes scattered around the lists' own rates, so that independent runs start apart and agreement means
 * something.
 */
final class StartingPoint {
    /** Of log odds. */
    private static final double SCATTER = 1;

    private StartingPoint() {}

    static ClassState of(RungData data, ClassPriors priors, Draws draws) {
        int classes = priors.classes();
        int lists = data.lists;
        double[] rates = data.rates();
        int levels = priors.inclusion().no().size();
        ClassState state = new ClassState(lists, classes);
        state.concentration = .1 + draws.uniform();
        double rest = 1;
        for (int k = 0; k < classes; k++) {
            double stick = k == classes - 1 ? 1 : draws.uniform();
            state.weights[k] = rest * stick;
            rest *= k == classes - 1 ? 1 : 1 - stick;
            state.missAll[k] = 1;
            state.levels[k] = levels == 1 ? 0 : draws.index(levels);
            for (int j = 0; j < lists; j++) {
                // Half as many again as were seen, to begin with.
                double rate = Math.min(Math.max(rates[j] / 1.5, 1e-6), .95);
                double odds = rate / (1 - rate) * Math.exp(SCATTER * draws.normal());
                state.odds[j][k] = odds;
                state.missAll[k] *= 1 / (1 + odds);
            }
        }
        state.logLastWeight = Math.log(Math.max(state.weights[classes - 1], 1e-300));
        return state;
    }
}
