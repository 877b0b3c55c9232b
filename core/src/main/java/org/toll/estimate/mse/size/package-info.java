/**
 * What a method says about the size of the population: a distribution of the total, and how such distributions are mixed.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.size.SizeDistribution}.
 */
@NullMarked
package org.toll.estimate.mse.size;

import org.jspecify.annotations.NullMarked;
