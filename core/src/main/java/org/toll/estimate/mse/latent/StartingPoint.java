package org.toll.estimate.mse.latent;

import org.toll.estimate.mse.draw.Draws;

/** Where a chain starts: drawn from the prior, so that independent runs start far apart and agreement means something. */
final class StartingPoint {
    private StartingPoint() {}

    static ClassState of(int lists, ClassPriors priors, Draws draws) {
        int classes = priors.classes();
        ClassState state = new ClassState(lists, classes);
        state.concentration = .1 + draws.uniform();
        double rest = 1;
        for (int k = 0; k < classes; k++) {
            double stick = k == classes - 1 ? 1 : draws.uniform();
            state.weights[k] = rest * stick;
            rest *= k == classes - 1 ? 1 : 1 - stick;
            state.missAll[k] = 1;
            for (int j = 0; j < lists; j++) {
                // Beta(1, 3): most persons are on few lists.
                double inclusion = 1 - Math.cbrt(draws.uniform());
                state.odds[j][k] = Math.max(inclusion, 1e-6) / (1 - inclusion);
                state.missAll[k] *= 1 - inclusion;
            }
        }
        state.logLastWeight = Math.log(Math.max(state.weights[classes - 1], 1e-300));
        return state;
    }
}
