package org.toll.estimate.mse.latent;

/**
 * Whether the model makes overlaps as large as the observed one. Fit only: models that fit alike can differ in the unseen.
 *
 * @param lists names of two or three lists
 * @param observed persons on all of them
 * @param reached posterior predictive probability of an overlap at least as large, ties half; near 0 or 1 is a misfit
 */
public record OverlapCheck(String lists, long observed, double reached) {}
