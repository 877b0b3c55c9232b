/**
 * Poisson log-linear models of overlapping lists: fits with a check that they exist, stepwise choice for sparse overlaps,
 * heterogeneity between persons, and averaging by BIC.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.loglinear.LogLinearAveraging} or {@link
 * org.toll.estimate.mse.loglinear.SparseOverlaps}.
 */
@NullMarked
package org.toll.estimate.mse.loglinear;

import org.jspecify.annotations.NullMarked;
