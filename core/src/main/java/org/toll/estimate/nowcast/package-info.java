/**
 * What a growing list of names still lacks: counts by time of death as known at several dates, the delays behind them, and what
 * will be added.
 *
 * <p>Start reading at {@link org.toll.estimate.nowcast.Nowcast}.
 */
@NullMarked
package org.toll.estimate.nowcast;

import org.jspecify.annotations.NullMarked;
