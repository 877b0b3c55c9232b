/**
 * Distributions with fixed parameters: log density, cumulative probability, quantile, draws. For parameters that are unknown see
 * {@code model.Densities}.
 *
 * <p>Start reading at {@link org.toll.math.distribution.Distribution}.
 */
@NullMarked
package org.toll.math.distribution;

import org.jspecify.annotations.NullMarked;
