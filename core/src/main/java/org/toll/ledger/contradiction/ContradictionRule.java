package org.toll.ledger.contradiction;

import java.util.List;

/** One way in which claims cannot all be right. Rules hold no state and do not see each other's findings. */
sealed interface ContradictionRule
        permits ChangedDefinition,
                ExceededTotal,
                OwnTotals,
                ChangedNumber,
                ImpliedValue,
                NoRoomForWounded,
                SumOfParts,
                UnitSlip,
                StockAndFlow {

    /** Grouped: one finding for each pair of voices, metrics and periods, carrying the strongest case. */
    List<Contradiction> find(Voices voices);
}
