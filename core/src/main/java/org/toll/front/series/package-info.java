/**
 * Maps of many days: read, measured and checked one after the other with little memory, and cut into months.
 *
 * <p>Start reading at {@link org.toll.front.series.SeriesMeasure} and {@link org.toll.front.series.MonthlyChange}.
 */
@NullMarked
package org.toll.front.series;

import org.jspecify.annotations.NullMarked;
