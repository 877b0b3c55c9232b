package org.toll.ledger;

import java.util.Optional;
import org.toll.base.Dimension;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.Unit;

/**
 * What was said: how much of what, of whom, over which days.
 *
 * @param side whose losses, recruits, ground
 * @param metric what is counted; "unspecified" is never upgraded
 * @param period the days it is about
 * @param isCumulative whether the number is a running total since the period's start, as against one period's own number
 * @param quantity how much, as said
 * @param unit of the quantity; its dimension is the metric's
 * @param rate how the number relates to the period, as said
 */
public record Statement(
        Side side, Metric metric, Period period, boolean isCumulative, Quantity quantity, Unit unit, Rate rate) {

    public Statement {
        if (metric.dimension() != Dimension.ANY && unit.dimension() != metric.dimension()) {
            throw InvalidInput.of(
                    "The unit does not fit the metric " + metric, unit, "Use a unit of " + metric.dimension() + ".");
        }
        if (unit.dimension() == Dimension.PERSONS
                && quantity.bounds().low() < 0
                && Double.isFinite(quantity.bounds().low())) {
            throw InvalidInput.of(
                    "A number of persons cannot be negative", Quantity.print(quantity), "Check the sign.");
        }
        if (isCumulative && (rate == Rate.PER_DAY || rate == Rate.PER_MONTH)) {
            throw InvalidInput.of(
                    "A running total cannot also be a rate", rate.code(), "Say either cumulative or a rate.");
        }
    }

    /**
     * The number for the whole period: the one place where a rate is multiplied out.
     *
     * @return empty if the rate is a level, which does not add up over time, or a monthly rate over a part of a month,
     *     which would have to be guessed
     */
    public Optional<Interval> overPeriod() {
        return switch (rate) {
            case TOTAL -> Optional.of(quantity.bounds());
            case PER_DAY -> Optional.of(quantity.bounds().times(period.days()));
            case PER_MONTH ->
                period.isWholeMonths()
                        ? Optional.of(
                                quantity.bounds().times(period.listMonths().size()))
                        : Optional.empty();
            case LEVEL -> Optional.empty();
        };
    }

    /**
     * The number as a mean for one calendar month, for comparison only; a month counts as 365.25 / 12 days where the period
     * is not made of whole months.
     *
     * @return empty if the number is a level or a running total
     */
    public Optional<Interval> perMonth() {
        if (isCumulative || rate == Rate.LEVEL) {
            return Optional.empty();
        }
        if (rate == Rate.PER_MONTH) {
            return Optional.of(quantity.bounds());
        }
        double months = period.isWholeMonths() ? period.listMonths().size() : period.days() / (365.25 / 12);
        return overPeriod().map(total -> total.times(1 / months));
    }
}
