/**
 * Files in and out. Importers turn a file into ledger records or refuse it whole, with every problem's place; exporters write what
 * the importers read back. The formats are described in {@code docs/formats.md}.
 *
 * <p>Start reading at {@link org.toll.store.exchange.Importers} and {@link org.toll.store.exchange.Importer}.
 */
@NullMarked
package org.toll.store.exchange;

import org.jspecify.annotations.NullMarked;
