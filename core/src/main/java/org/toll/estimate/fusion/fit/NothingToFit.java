package org.toll.estimate.fusion.fit;

/** The ledger says too little about a side's losses for any estimate, or no draw could be made; the message says what is missing. */
public final class NothingToFit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToFit(String message, Throwable cause) {
        super(message, cause);
    }

    NothingToFit(String message) {
        super(message);
    }
}
