/**
 * Simulated populations of known size, and how often each method's interval holds it.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.bench.SimulationBench}.
 */
@NullMarked
package org.toll.estimate.mse.bench;

import org.jspecify.annotations.NullMarked;
