/** Tests of the ledger on disk; what must hold on every database stands in {@link org.toll.store.LedgerContract}. */
@NullMarked
package org.toll.store;

import org.jspecify.annotations.NullMarked;
