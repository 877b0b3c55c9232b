package org.toll.store.exchange;

import org.toll.ledger.LedgerRecord;

/** Takes what an importer reads. */
interface Sink {
    void add(LedgerRecord item);

    void flag(Finding flag);
}
