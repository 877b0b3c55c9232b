package org.toll.estimate.excess;

/** What came of one specification. */
public sealed interface ExcessOutcome {

    Specification specification();

    /**
     * The data do not support this specification.
     *
     * @param reason a sentence for the reader
     */
    record Refused(Specification specification, String reason) implements ExcessOutcome {}

    /** An estimate. */
    record Estimated(ExcessEstimate estimate) implements ExcessOutcome {
        @Override
        public Specification specification() {
            return estimate.specification();
        }
    }
}
