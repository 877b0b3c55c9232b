/**
 * Forecasts that are kept: written into the ledger as projections, read back when the truth has come in.
 *
 * <p>Start reading at {@link org.toll.outlook.forecast.Forecast}.
 */
@NullMarked
package org.toll.outlook.forecast;

import org.jspecify.annotations.NullMarked;
