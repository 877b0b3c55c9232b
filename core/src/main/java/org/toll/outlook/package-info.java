/**
 * What the estimate means for the force that bears the losses: balances, scenarios, forecasts and their scores.
 *
 * <p>Start reading at {@link org.toll.outlook.BalanceDefinition} and {@link org.toll.outlook.Projection}.
 */
@NullMarked
package org.toll.outlook;

import org.jspecify.annotations.NullMarked;
