package org.toll.store;

/** The storage under a ledger can no longer be read. */
public class DamagedLedger extends LedgerException {
    private static final long serialVersionUID = 1L;

    public DamagedLedger(String message, Throwable cause) {
        super(message, cause);
    }
}
