/**
 * How well a model predicts what it was fitted to: leave-one-out by importance sampling, posterior predictive checks.
 *
 * <p>Start reading at {@link org.toll.math.comparison.LeaveOneOut}.
 */
@NullMarked
package org.toll.math.comparison;

import org.jspecify.annotations.NullMarked;
