/**
 * The ledger on disk: one SQL text for the embedded DuckDB and for PostgreSQL, one writer, nothing ever changed in place.
 *
 * <p>Start reading at {@link org.toll.store.Ledger}.
 */
@NullMarked
package org.toll.store;

import org.jspecify.annotations.NullMarked;
