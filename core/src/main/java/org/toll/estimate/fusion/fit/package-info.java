/**
 * Runs the model: from a view of the ledger to a posterior that says how it was made and what speaks against it.
 *
 * <p>Start reading at {@link org.toll.estimate.fusion.fit.Fusion}.
 */
@NullMarked
package org.toll.estimate.fusion.fit;

import org.jspecify.annotations.NullMarked;
