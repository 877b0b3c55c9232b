package org.toll.estimate.fusion.reading;

import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.base.Side;

/**
 * Dead of a force that fought beside a side's own and is in some totals but in no register of that side: given as data, since
 * no claim of the ledger separates them.
 *
 * @param side beside whom they fought
 * @param killed how many in all, positive
 * @param sd standard deviation of that, positive
 * @param period over which they fell, evenly
 */
public record Auxiliaries(Side side, double killed, double sd, Period period) {
    public Auxiliaries {
        if (!(killed > 0 && sd > 0)) {
            throw InvalidInput.of(
                    "Auxiliaries need a positive number and spread",
                    killed + " and " + sd,
                    "Leave the line out instead.");
        }
    }
}
