/**
 * The data of multiple systems estimation: which lists name whom, as counts of inclusion patterns; what can be read off such a
 * table, and when it cannot be estimated from.
 *
 * <p>Start reading at {@link org.toll.estimate.mse.table.CaptureTable}.
 */
@NullMarked
package org.toll.estimate.mse.table;

import org.jspecify.annotations.NullMarked;
