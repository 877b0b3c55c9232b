/**
 * The sampler: five posteriors held against other tools, and gradients under JMH.
 *
 * <p>Start reading at {@link org.toll.bench.sampler.PeerRun}.
 */
@NullMarked
package org.toll.bench.sampler;

import org.jspecify.annotations.NullMarked;
