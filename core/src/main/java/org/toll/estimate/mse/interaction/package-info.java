/**
 * What follows if the interaction of all lists, about which the data say nothing, is not what a model assumes.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.interaction.InteractionSweep}.
 */
@NullMarked
package org.toll.estimate.mse.interaction;

import org.jspecify.annotations.NullMarked;
