package org.toll.estimate.mse;

import java.util.EnumSet;
import java.util.Set;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.graph.GraphOptions;
import org.toll.estimate.mse.latent.ClassPriors;
import org.toll.estimate.mse.latent.SamplingPlan;

/**
 * What to compute.
 *
 * @param families the families to average, one or more
 * @param priors of the latent classes
 * @param plan how long to sample them
 * @param graphs priors of the graphs
 * @param resamples of the stepwise model's interval; 0 leaves that model out
 * @param isWithSensitivity whether to estimate again without each list, with lists merged, and within each list
 */
public record MseOptions(
        Set<Family> families,
        ClassPriors priors,
        SamplingPlan plan,
        GraphOptions graphs,
        int resamples,
        boolean isWithSensitivity) {
    public static final MseOptions USUAL = new MseOptions(
            EnumSet.allOf(Family.class),
            ClassPriors.USUAL,
            SamplingPlan.UNTIL_CONVERGED,
            GraphOptions.USUAL,
            1000,
            true);

    /** For simulations, drawn tables and strata: short chains, no table of sensitivities. */
    public static final MseOptions SHORT = new MseOptions(
            EnumSet.allOf(Family.class), ClassPriors.USUAL, SamplingPlan.SHORT, GraphOptions.USUAL, 0, false);

    public MseOptions {
        families = Set.copyOf(families);
        if (families.isEmpty()) {
            throw InvalidInput.of(
                    "An average has a family or more", families, "Name one of latent, graphs, loglinear.");
        }
    }

    public MseOptions withFamilies(Set<Family> chosen) {
        return new MseOptions(chosen, priors, plan, graphs, resamples, isWithSensitivity);
    }

    /** For strata: each is estimated once. */
    public MseOptions withoutSensitivity() {
        return new MseOptions(families, priors, plan, graphs, 0, false);
    }

    public MseOptions withPlan(SamplingPlan other) {
        return new MseOptions(families, priors, other, graphs, resamples, isWithSensitivity);
    }
}
