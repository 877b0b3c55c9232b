/**
 * Replays past days: what would have been said then, scored against what came in later, beside forecasters that know less.
 *
 * <p>Start reading at {@link org.toll.outlook.backtest.Backtest}.
 */
@NullMarked
package org.toll.outlook.backtest;

import org.jspecify.annotations.NullMarked;
