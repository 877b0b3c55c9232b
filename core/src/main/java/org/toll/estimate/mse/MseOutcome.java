package org.toll.estimate.mse;

import org.toll.estimate.mse.table.Refusal;

/** An estimate, or the reason why there is none. */
public sealed interface MseOutcome permits MseEstimate, MseOutcome.Refused {

    /** No number: none would mean anything. */
    record Refused(Refusal refusal) implements MseOutcome {}
}
