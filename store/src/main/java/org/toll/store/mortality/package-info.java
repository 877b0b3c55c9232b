/**
 * Death registers from CSV files.
 *
 * <p>Start reading at {@link org.toll.store.mortality.MortalityImport}.
 */
@NullMarked
package org.toll.store.mortality;

import org.jspecify.annotations.NullMarked;
