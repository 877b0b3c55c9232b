package org.toll.ledger.series;

import java.time.YearMonth;
import org.toll.base.Period;
import org.toll.base.Quantity;

/**
 * What a series says about a calendar month.
 *
 * @param month the month
 * @param covered the days of the month that the series covers: all of them, except where it begins or ends within the month
 * @param least the sum of the stretches that lie within the month
 * @param most with all of the stretches that reach over its borders
 * @param evenly with the part of those that falls to the month if their days are alike: an interpolation, not a claim
 * @param longestUnresolvedDays length of the longest stretch that reaches over a border; 0 if the total is exact
 */
public record MonthTotal(
        YearMonth month, Period covered, long least, long most, double evenly, int longestUnresolvedDays) {

    public boolean isExact() {
        return least == most;
    }

    /** Exact, or the range that the stretches over the month's borders allow. */
    public Quantity quantity() {
        return isExact() ? new Quantity.Exact((double) least) : Quantity.Range.of((double) least, (double) most);
    }
}
