/**
 * How many persons there are, given lists that each name some of them: several families of models, their average and their
 * disagreement, and every reason to doubt it.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.MultipleSystems}.
 */
@NullMarked
package org.toll.estimate.mse;

import org.jspecify.annotations.NullMarked;
