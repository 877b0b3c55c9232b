package org.toll.math.nuts;

import org.toll.math.InvalidArgument;
import org.toll.math.fit.Thresholds;

/**
 * How to sample. Start from {@link #defaults} and change one with a {@code with} method.
 *
 * @param chains 1 or more; 4 lets R-hat work
 * @param warmup iterations for adaptation, dropped; 0 or more
 * @param draws kept from each chain, 4 or more
 * @param targetAcceptance between 0 and 1; higher means smaller steps: 0.9 to 0.99 against divergences
 * @param maxTreeDepth a trajectory has at most 2^depth - 1 steps
 * @param metric what is adapted
 * @param threads 1 or more; never changes the result
 * @param thresholds from where on the fit is doubted
 */
public record NutsSettings(
        int chains,
        int warmup,
        int draws,
        double targetAcceptance,
        int maxTreeDepth,
        Metric metric,
        int threads,
        Thresholds thresholds) {

    public NutsSettings {
        require(chains >= 1, "number of chains must be 1 or more", chains);
        require(warmup >= 0, "warm-up must be 0 or more", warmup);
        require(draws >= 4, "number of draws must be 4 or more", draws);
        require(
                targetAcceptance > 0 && targetAcceptance < 1,
                "target acceptance lies between 0 and 1",
                targetAcceptance);
        require(maxTreeDepth >= 1 && maxTreeDepth <= 20, "tree depth lies between 1 and 20", maxTreeDepth);
        require(threads >= 1, "number of threads must be 1 or more", threads);
    }

    /** 4 chains, 1,000 + 1,000 iterations, acceptance 0.8, depth 10, automatic metric, one thread. */
    public static NutsSettings defaults() {
        return new NutsSettings(4, 1000, 1000, 0.8, 10, Metric.AUTOMATIC, 1, Thresholds.STANDARD);
    }

    public NutsSettings withChains(int value) {
        return new NutsSettings(value, warmup, draws, targetAcceptance, maxTreeDepth, metric, threads, thresholds);
    }

    /** Warm-up and kept iterations of each chain. */
    public NutsSettings withIterations(int warmupIterations, int keptDraws) {
        return new NutsSettings(
                chains, warmupIterations, keptDraws, targetAcceptance, maxTreeDepth, metric, threads, thresholds);
    }

    public NutsSettings withTargetAcceptance(double value) {
        return new NutsSettings(chains, warmup, draws, value, maxTreeDepth, metric, threads, thresholds);
    }

    public NutsSettings withMaxTreeDepth(int value) {
        return new NutsSettings(chains, warmup, draws, targetAcceptance, value, metric, threads, thresholds);
    }

    public NutsSettings withMetric(Metric value) {
        return new NutsSettings(chains, warmup, draws, targetAcceptance, maxTreeDepth, value, threads, thresholds);
    }

    public NutsSettings withThreads(int value) {
        return new NutsSettings(chains, warmup, draws, targetAcceptance, maxTreeDepth, metric, value, thresholds);
    }

    public NutsSettings withThresholds(Thresholds value) {
        return new NutsSettings(chains, warmup, draws, targetAcceptance, maxTreeDepth, metric, threads, value);
    }

    private static void require(boolean condition, String rule, Object value) {
        if (!condition) {
            throw InvalidArgument.of("The " + rule, value, "Start from NutsSettings.defaults().");
        }
    }
}
