package org.toll.base;

/**
 * How a number relates to its period. Kept as said; see {@code Statement.overPeriod} for the one place where a rate is
 * multiplied out, on request.
 */
public enum Rate {
    /** The whole of the period. */
    TOTAL("total"),
    /** For each day of the period. */
    PER_DAY("per_day"),
    /** For each month of the period. */
    PER_MONTH("per_month"),
    /** The state at the period's end, or throughout it: force size, ratio, share. */
    LEVEL("level");

    private final String code;

    Rate(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * @throws InvalidInput if no rate has this code
     */
    public static Rate parse(String code) {
        for (Rate rate : values()) {
            if (rate.code.equals(code)) {
                return rate;
            }
        }
        throw InvalidInput.of("Unknown rate", code, "Use total, per_day, per_month or level.");
    }
}
