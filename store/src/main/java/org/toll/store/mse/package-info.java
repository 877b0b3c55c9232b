/**
 * Reads capture tables: counts of inclusion patterns, or persons and the lists they are on.
 *
 * <p>Start reading at {@link org.toll.store.mse.CaptureCsv}.
 */
@NullMarked
package org.toll.store.mse;

import org.jspecify.annotations.NullMarked;
