package org.toll.ledger.lineage;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.base.ReportingConvention;

/** How months were read from a source's claims. */
public enum Derivation {
    /** Differences of running totals; the report of the 1st closes the month before. */
    BY_COVERED_DAY("by covered day", ReportingConvention.COVERS_PREVIOUS_DAY),
    /** Differences of running totals; the report of the last day closes the month. */
    BY_REPORT_DAY("by report day", ReportingConvention.COVERS_SAME_DAY),
    /** The source gave a number for the month, and no running totals tell how it cut the months. */
    AS_STATED("as stated", null);

    private final String label;
    private final Optional<ReportingConvention> convention;

    Derivation(String label, @Nullable ReportingConvention convention) {
        this.label = label;
        this.convention = Optional.ofNullable(convention);
    }

    /** As printed: {@code by covered day}. */
    public String label() {
        return label;
    }

    /** The convention by which running totals were differenced; empty for stated months. */
    public Optional<ReportingConvention> convention() {
        return convention;
    }
}
