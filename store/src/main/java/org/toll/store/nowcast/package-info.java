/**
 * Growing lists of names from CSV files.
 *
 * <p>Start reading at {@link org.toll.store.nowcast.VintageImport}.
 */
@NullMarked
package org.toll.store.nowcast;

import org.jspecify.annotations.NullMarked;
