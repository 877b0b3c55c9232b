/**
 * Exact draws from the few laws that the latent-class sampler and the bootstrap need, fast for the sizes that occur there.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.draw.Draws}.
 */
@NullMarked
package org.toll.estimate.mse.draw;

import org.jspecify.annotations.NullMarked;
