/**
 * Samplers that need no gradient: sweeps of conditional draws, and parallel tempering between rungs of a ladder.
 *
 * <p>Start reading at {@link org.toll.math.gibbs.Gibbs} and {@link org.toll.math.gibbs.Tempering}.
 */
@NullMarked
package org.toll.math.gibbs;

import org.jspecify.annotations.NullMarked;
