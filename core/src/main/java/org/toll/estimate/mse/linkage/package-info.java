/**
 * Carries the uncertainty of links between lists into the size of the population.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.linkage.LinkageMixture}.
 */
@NullMarked
package org.toll.estimate.mse.linkage;

import org.jspecify.annotations.NullMarked;
