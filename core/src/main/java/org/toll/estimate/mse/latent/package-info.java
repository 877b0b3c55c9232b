/**
 * Latent classes of persons who differ in their chances to be listed, sampled with parallel tempering until several independent
 * runs agree.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.latent.LatentClasses}.
 */
@NullMarked
package org.toll.estimate.mse.latent;

import org.jspecify.annotations.NullMarked;
