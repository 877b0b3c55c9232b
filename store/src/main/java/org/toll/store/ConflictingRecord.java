package org.toll.store;

/** A record carries an id that the ledger already holds with other content. */
public class ConflictingRecord extends LedgerException {
    private static final long serialVersionUID = 1L;

    public ConflictingRecord(String message) {
        super(message);
    }
}
