/**
 * The fusion model of losses held against the same density in other tools: its data and densities for them, and a timed run.
 *
 * <p>Start reading at {@link org.toll.bench.fusion.FusionRun}.
 */
@NullMarked
package org.toll.bench.fusion;

import org.jspecify.annotations.NullMarked;
