package org.toll.store;

/** The contract on the embedded database. */
class DuckDbLedgerTest extends LedgerContract {
    @Override
    String freshLocation() {
        return folder.resolve("new/ledger.duckdb").toString();
    }
}
