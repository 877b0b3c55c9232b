package org.toll.estimate.mse.latent;

import org.hipparchus.special.Beta;
import org.toll.estimate.mse.draw.Draws;

/** Draws which second shape of the inclusion prior is a class's, given the class's chances: only their product matters. */
final class ClassLevels {
    private final double yes;
    private final double[] no;
    /** Log of the beta laws' constants, all lists together. */
    private final double[] constants;

    private final double[] work;

    ClassLevels(InclusionPrior prior, int lists) {
        this.yes = prior.yes();
        this.no = prior.no().stream().mapToDouble(Double::doubleValue).toArray();
        this.constants = new double[no.length];
        for (int g = 0; g < no.length; g++) {
            constants[g] = -lists * Beta.logBeta(yes, no[g]);
        }
        this.work = new double[no.length];
    }

    double yes() {
        return yes;
    }

    double no(int level) {
        return no[level];
    }

    /** A draw for every class; none where there is nothing to choose. */
    void draw(ClassState state, Draws draws) {
        if (no.length == 1) {
            return;
        }
        for (int k = 0; k < state.classes; k++) {
            state.levels[k] = drawOne(Math.log(Math.max(state.missAll[k], 1e-300)), draws);
        }
    }

    private int drawOne(double logMissAll, Draws draws) {
        for (int g = 0; g < no.length; g++) {
            work[g] = constants[g] + (no[g] - 1) * logMissAll;
        }
        return draws.pick(work);
    }
}
