/**
 * Populations by month, region or both: strata that learn from each other how much lists miss.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.strata.PartialPooling}.
 */
@NullMarked
package org.toll.estimate.mse.strata;

import org.jspecify.annotations.NullMarked;
