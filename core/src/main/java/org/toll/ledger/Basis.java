package org.toll.ledger;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/** What a claim rests on. */
public enum Basis {
    OFFICIAL_CLAIM("official_claim", "official claim about the other side"),
    OFFICIAL_ADMISSION("official_admission", "official statement about its own side"),
    INTELLIGENCE_ESTIMATE("intelligence_estimate", "intelligence estimate"),
    THINK_TANK_ESTIMATE("think_tank_estimate", "think tank or newspaper estimate"),
    VIDEO_VERIFIED("video_verified", "each case said to be verified on video"),
    NAMED_LIST("named_list", "list of names"),
    PROBATE_REGISTRY("probate_registry", "register of inheritance cases"),
    COURT_FILINGS("court_filings", "court filings"),
    EXCESS_MORTALITY("excess_mortality", "excess mortality"),
    BUDGET_DATA("budget_data", "budget or payment data"),
    COMPUTED_FROM_MAP("computed_from_map", "computed from control polygons"),
    LEAK("leak", "leaked document"),
    /** Worked out from other claims: a forecast, never evidence. */
    COMPUTED_BY_MODEL("computed_by_model", "computed by a model from other claims");

    private final String code;
    private final String label;

    Basis(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /**
     * @throws InvalidInput if no basis has this code
     */
    public static Basis parse(String code) {
        for (Basis basis : values()) {
            if (basis.code.equals(code)) {
                return basis;
            }
        }
        throw InvalidInput.of(
                "Unknown basis",
                code,
                "Use one of " + Arrays.stream(values()).map(Basis::code).collect(Collectors.joining(", ")) + ".");
    }
}
