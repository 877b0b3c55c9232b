package org.toll.store.exchange;

import org.toll.base.InvalidInput;
import org.toll.ledger.Basis;
import org.toll.ledger.Modality;

/** The column {@code status}: a modality, or one of the plain words that compilers of claims use. */
final class StatusText {
    private StatusText() {}

    /**
     * @param basis tells an observation from an estimate and an official claim, where the file only says "claim"
     * @throws InvalidInput if the text is no modality
     */
    static Modality read(String text, Basis basis) {
        return switch (text) {
            case "claim" -> ofClaim(basis);
            case "forecast" -> Modality.PROJECTION;
            default -> Modality.parse(text);
        };
    }

    private static Modality ofClaim(Basis basis) {
        return switch (basis) {
            case OFFICIAL_CLAIM, OFFICIAL_ADMISSION -> Modality.OFFICIAL_CLAIM;
            case VIDEO_VERIFIED, NAMED_LIST, COURT_FILINGS, COMPUTED_FROM_MAP -> Modality.OBSERVATION;
            case INTELLIGENCE_ESTIMATE, THINK_TANK_ESTIMATE, PROBATE_REGISTRY, EXCESS_MORTALITY, BUDGET_DATA, LEAK ->
                Modality.ESTIMATE;
            case COMPUTED_BY_MODEL -> Modality.PROJECTION;
        };
    }
}
