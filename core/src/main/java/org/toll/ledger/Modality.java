package org.toll.ledger;

import org.toll.base.InvalidInput;

/** Whether a claim speaks of what happened, or of what somebody wants, plans, expects or supposes. */
public enum Modality {
    OBSERVATION("observation", true),
    ESTIMATE("estimate", true),
    OFFICIAL_CLAIM("official_claim", true),
    /** A wish or an order: "we want to kill 50,000 a month". */
    TARGET("target", false),
    /** A quota, a budget or an authorised strength. */
    PLAN("plan", false),
    PROJECTION("projection", false),
    /** "If 300,000 were called up ...". */
    CONDITIONAL("conditional", false);

    private final String code;
    private final boolean isEvidence;

    Modality(String code, boolean isEvidence) {
        this.code = code;
        this.isEvidence = isEvidence;
    }

    public String code() {
        return code;
    }

    /** Whether an estimate may use the claim. Targets, plans, projections and conditionals never enter one. */
    public boolean isEvidence() {
        return isEvidence;
    }

    /**
     * @throws InvalidInput if no modality has this code
     */
    public static Modality parse(String code) {
        for (Modality modality : values()) {
            if (modality.code.equals(code)) {
                return modality;
            }
        }
        throw InvalidInput.of(
                "Unknown modality",
                code,
                "Use observation, estimate, official_claim, target, plan, projection or conditional.");
    }
}
