package org.toll.estimate.fusion.fit;

import org.toll.base.InvalidInput;
import org.toll.estimate.fusion.model.Assumptions;
import org.toll.math.nuts.Metric;
import org.toll.math.nuts.NutsSettings;

/**
 * How to run the model. Start from {@link #standard} or {@link #fast}.
 *
 * @param chains 1 or more; 4 lets R-hat work
 * @param warmup iterations of each chain that are dropped
 * @param draws kept from each chain, 4 or more
 * @param horizon months to add beyond the newest month with evidence, 0 to {@value #LONGEST_HORIZON}
 * @param seed of every random number
 * @param threads 1 or more; never changes the result
 * @param metric which shape the warm-up learns
 * @param assumptions what the model takes for granted
 */
public record FusionSettings(
        int chains,
        int warmup,
        int draws,
        int horizon,
        long seed,
        int threads,
        Metric metric,
        Assumptions assumptions) {
    /** Beyond five years a walk says nothing but that it is wide. */
    public static final int LONGEST_HORIZON = 60;

    /** Posteriors of losses have sharp corners where a floor meets a ceiling; smaller steps get round them. */
    private static final double TARGET_ACCEPTANCE = 0.9;

    public FusionSettings {
        if (horizon < 0 || horizon > LONGEST_HORIZON) {
            throw InvalidInput.of(
                    "A horizon lies between 0 and " + LONGEST_HORIZON + " months", horizon, "24 is usual.");
        }
    }

    /** 4 chains of 1,000 draws, two years ahead: what is published. */
    public static FusionSettings standard(long seed, int threads) {
        return new FusionSettings(4, 500, 1000, 24, seed, threads, Metric.CURVATURE, Assumptions.STANDARD);
    }

    /** 2 chains of 250 draws: a look, and what refits that nobody publishes one by one are made with. */
    public static FusionSettings fast(long seed, int threads) {
        return new FusionSettings(2, 250, 250, 24, seed, threads, Metric.CURVATURE, Assumptions.STANDARD);
    }

    public FusionSettings withHorizon(int months) {
        return new FusionSettings(chains, warmup, draws, months, seed, threads, metric, assumptions);
    }

    public FusionSettings withAssumptions(Assumptions others) {
        return new FusionSettings(chains, warmup, draws, horizon, seed, threads, metric, others);
    }

    /** Draws of all chains. */
    public int totalDraws() {
        return chains * draws;
    }

    NutsSettings sampler() {
        return NutsSettings.defaults()
                .withChains(chains)
                .withIterations(warmup, draws)
                .withTargetAcceptance(TARGET_ACCEPTANCE)
                .withMetric(metric)
                .withThreads(threads);
    }
}
