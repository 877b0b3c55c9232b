/**
 * Forecasters that a model has to beat: they know the series and nothing else.
 *
 * <p>Start reading at {@link org.toll.outlook.baseline.SeriesForecaster}.
 */
@NullMarked
package org.toll.outlook.baseline;

import org.jspecify.annotations.NullMarked;
