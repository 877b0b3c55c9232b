/**
 * Speed of the front's measures.
 *
 * <p>Start reading at {@link org.toll.bench.front.FrontSeriesRun}.
 */
@NullMarked
package org.toll.bench.front;

import org.jspecify.annotations.NullMarked;
