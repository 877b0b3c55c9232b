package org.toll.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot do what was asked; the message says why and what to do. */
public class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
