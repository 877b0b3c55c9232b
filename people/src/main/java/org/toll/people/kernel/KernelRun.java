package org.toll.people.kernel;

/**
 * The result of scoring.
 *
 * @param pairs of at least the weight asked for
 * @param blocking how the candidates were found
 */
public record KernelRun(ScoredPairs pairs, BlockingReport blocking) {}
