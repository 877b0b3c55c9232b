package org.toll.math.fit;

/**
 * How draws were made.
 *
 * @param sampler for instance {@code nuts}
 * @param seed of the random streams
 * @param gradients number of gradient evaluations, or of sweeps for a sampler without gradients, over all chains, warm-up included
 * @param divergences after warm-up
 * @param meanAcceptance mean acceptance probability after warm-up; NaN where there is none
 */
public record RunStatistics(String sampler, long seed, long gradients, long divergences, double meanAcceptance) {}
