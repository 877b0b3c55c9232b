package org.toll.store;

/** A record corrects or retracts a claim that the ledger does not hold. */
public class UnknownClaim extends LedgerException {
    private static final long serialVersionUID = 1L;

    public UnknownClaim(String message) {
        super(message);
    }
}
