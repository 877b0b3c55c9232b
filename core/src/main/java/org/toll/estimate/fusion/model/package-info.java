/**
 * The parts of the model, each like its equation: what the months may have been, and what each kind of claim says of them.
 *
 * <p>Start reading at {@link org.toll.estimate.fusion.model.LossModel}.
 */
@NullMarked
package org.toll.estimate.fusion.model;

import org.jspecify.annotations.NullMarked;
