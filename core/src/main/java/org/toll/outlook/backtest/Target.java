package org.toll.outlook.backtest;

/** What is compared with what came in later. */
public enum Target {
    /** What the densest series states for months to come. */
    SERIES("series", "the densest series, months ahead"),
    /** What the register of deaths settles at for months that had passed. */
    REGISTER("register", "the register's later vintage of past months"),
    /** Totals stated later, as if by a voice not heard before. */
    LATER_CLAIMS("later_claims", "claims made later, by origins taken as unknown"),
    /** Forecasts that were kept in the ledger. */
    KEPT("kept", "forecasts kept in the ledger");

    private final String code;
    private final String label;

    Target(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
