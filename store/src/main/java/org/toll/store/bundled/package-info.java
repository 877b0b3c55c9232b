/**
 * The ledger that comes with the program: published claims and the register of their sources, as data files.
 *
 * <p>Start reading at {@link org.toll.store.bundled.BundledLedger} and {@code docs/bundled-ledger.md}.
 */
@NullMarked
package org.toll.store.bundled;

import org.jspecify.annotations.NullMarked;
