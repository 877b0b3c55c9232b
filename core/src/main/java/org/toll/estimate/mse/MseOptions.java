package org.toll.estimate.mse;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.graph.GraphOptions;
import org.toll.estimate.mse.latent.ClassPriors;
import org.toll.estimate.mse.latent.PilotStates;
import org.toll.estimate.mse.latent.SamplingPlan;

/**
 * What to compute.
 *
 * @param families the families to average, one or more
 * @param priors of the latent classes; empty for those usual for the number of lists
 * @param plan how long to sample them
 * @param pilot where chains of the latent classes start, if this table is one of many alike
 * @param graphs priors of the graphs
 * @param resamples of the stepwise model's interval; 0 leaves that model out
 * @param isWithSensitivity whether to estimate again without each list, with lists merged, and within each list
 */
public record MseOptions(
        Set<Family> families,
        Optional<ClassPriors> priors,
        SamplingPlan plan,
        Optional<PilotStates> pilot,
        GraphOptions graphs,
        int resamples,
        boolean isWithSensitivity) {
    public static final MseOptions USUAL = new MseOptions(
            EnumSet.allOf(Family.class),
            Optional.empty(),
            SamplingPlan.UNTIL_CONVERGED,
            Optional.empty(),
            GraphOptions.USUAL,
            1000,
            true);

    /** For simulations, drawn tables and strata: short chains, no table of sensitivities. */
    public static final MseOptions SHORT = new MseOptions(
            EnumSet.allOf(Family.class),
            Optional.empty(),
            SamplingPlan.SHORT,
            Optional.empty(),
            GraphOptions.USUAL,
            0,
            false);

    public MseOptions {
        families = Set.copyOf(families);
        if (families.isEmpty()) {
            throw InvalidInput.of(
                    "An average has a family or more", families, "Name one of latent, graphs, loglinear.");
        }
    }

    public MseOptions withFamilies(Set<Family> chosen) {
        return new MseOptions(chosen, priors, plan, pilot, graphs, resamples, isWithSensitivity);
    }

    /** For strata: each is estimated once. */
    public MseOptions withoutSensitivity() {
        return new MseOptions(families, priors, plan, pilot, graphs, 0, false);
    }

    public MseOptions withPlan(SamplingPlan other) {
        return new MseOptions(families, priors, other, pilot, graphs, resamples, isWithSensitivity);
    }

    public MseOptions withPilot(PilotStates states) {
        return new MseOptions(families, priors, plan, Optional.of(states), graphs, resamples, isWithSensitivity);
    }
}
