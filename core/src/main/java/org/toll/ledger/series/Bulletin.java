package org.toll.ledger.series;

import java.time.LocalDate;
import org.toll.base.InvalidInput;

/**
 * One dated report of a running total, as published.
 *
 * @param dated the date it carries; which day it covers is a matter of the {@link org.toll.base.ReportingConvention}
 * @param total since the beginning, 0 or more
 */
public record Bulletin(LocalDate dated, long total) {
    public Bulletin {
        if (total < 0) {
            throw InvalidInput.of("A running total cannot be negative", total, "Check the sign.");
        }
    }
}
