package org.toll.estimate.mse.latent;

import org.toll.estimate.mse.draw.Draws;

/**
 * Exchanges the labels of neighbouring classes. The likelihood does not change, the stick-breaking prior does: a Gibbs sampler
 * alone would keep a class at a place where the prior puts little weight.
 */
final class LabelSwaps {
    private LabelSwaps() {}

    static void pass(ClassState state, Draws draws) {
        int last = state.classes - 1;
        if (last < 1) {
            return;
        }
        // From the end, so that the weight beyond a place is a sum without cancellation.
        double beyond = 0;
        acceptLast(state, draws);
        for (int i = last - 2; i >= 0; i--) {
            // With places i and i+1 exchanged, the weight beyond place i is what it was, with w(i) for w(i+1).
            beyond += state.weights[i + 2];
            double now = beyond + state.weights[i + 1];
            double then = beyond + state.weights[i];
            if (now >= then || draws.uniform() * then < now) {
                state.swapLabels(i, i + 1);
            }
        }
    }

    private static void acceptLast(ClassState state, Draws draws) {
        int last = state.classes - 1;
        double now = state.weights[last];
        double then = state.weights[last - 1];
        if (!(now > 1e-290 && then > 1e-290)) {
            return;
        }
        double log = (state.concentration - 1) * Math.log(then / now);
        if (log >= 0 || Math.log(draws.uniform()) < log) {
            state.swapLabels(last - 1, last);
            state.logLastWeight = Math.log(then);
        }
    }
}
