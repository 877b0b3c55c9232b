/**
 * Running totals published day by day: what is wrong with them, what each report adds, and what that makes of a month. A hole in
 * the series never becomes one day's loss.
 *
 * <p>Start reading at {@link org.toll.ledger.series.DailySeries}.
 */
@NullMarked
package org.toll.ledger.series;

import org.jspecify.annotations.NullMarked;
