/**
 * The model: from conflicting claims, each with its own definition, bias and origin, to the posterior of what happened.
 *
 * <p>Start reading at {@link org.toll.estimate.fusion.FusionPosterior}.
 */
@NullMarked
package org.toll.estimate.fusion;

import org.jspecify.annotations.NullMarked;
