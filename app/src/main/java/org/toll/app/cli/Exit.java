package org.toll.app.cli;

/** Exit codes, as listed by {@code toll --help}. */
public final class Exit {
    /** Done. */
    public static final int OK = 0;
    /** Done, and the answer is no: an altered entry was found. */
    public static final int NO = 1;
    /** The command line was not understood. */
    public static final int USAGE = 2;
    /** A file or value was refused; nothing was changed. */
    public static final int BAD_INPUT = 3;
    /** The ledger cannot be opened, read or written. */
    public static final int LEDGER = 4;
    /** A fault of Toll itself. */
    public static final int FAULT = 70;

    private Exit() {}
}
