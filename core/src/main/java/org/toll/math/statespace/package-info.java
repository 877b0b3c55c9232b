/**
 * Linear Gaussian state-space models: exact likelihood, filtered and smoothed states. Start values, baselines, and the oracle that
 * sampled state-space models are held against.
 *
 * <p>Start reading at {@link org.toll.math.statespace.Kalman}.
 */
@NullMarked
package org.toll.math.statespace;

import org.jspecify.annotations.NullMarked;
