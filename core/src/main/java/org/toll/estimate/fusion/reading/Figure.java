package org.toll.estimate.fusion.reading;

import java.util.Optional;
import org.toll.base.Interval;
import org.toll.base.Quantity;
import org.toll.base.Unit;
import org.toll.ledger.Statement;

/** The number of a claim as a likelihood sees it. Shares are fractions, everything else is in the claim's unit. */
public sealed interface Figure {
    /** The stated value, or the end of the range that was stated. Positive. */
    double value();

    /**
     * @param value positive
     * @param logSd standard deviation of the logarithm that the statement itself admits, from its range or its rounding
     */
    record Point(double value, double logSd) implements Figure {}

    /** "More than". */
    record AtLeast(double value) implements Figure {}

    /** "Up to". */
    record AtMost(double value) implements Figure {}

    /** A stated range is read as 90 % of a normal on the log scale. */
    double NORMAL_90 = 2 * 1.6448536269514722;

    /** What "about" and a round number may hide. */
    double ROUNDING_SD = 0.03;

    /** Empty if the statement has no positive number, or would have to be multiplied out by guess. */
    static Optional<Figure> of(Statement statement) {
        double unit = statement.unit().equals(Unit.PERCENT) ? 0.01 : 1;
        Optional<Interval> bounds = switch (statement.rate()) {
            case LEVEL -> Optional.of(statement.quantity().bounds());
            case TOTAL, PER_DAY, PER_MONTH -> statement.overPeriod();
        };
        return bounds.flatMap(interval -> of(interval.times(unit), central(statement.quantity())));
    }

    private static Optional<Figure> of(Interval bounds, double central) {
        if (bounds.isBounded()) {
            if (!(bounds.low() > 0)) {
                return bounds.high() > 0 ? Optional.of(new AtMost(bounds.high())) : Optional.empty();
            }
            double middle = bounds.low() == bounds.high()
                    ? bounds.low()
                    : bounds.low() * Math.pow(bounds.high() / bounds.low(), central);
            double sd = Math.log(bounds.high() / bounds.low()) / NORMAL_90;
            return Optional.of(new Point(middle, Math.max(sd, ROUNDING_SD)));
        } else if (bounds.low() > 0 && Double.isFinite(bounds.low())) {
            return Optional.of(new AtLeast(bounds.low()));
        }
        return bounds.high() > 0 && Double.isFinite(bounds.high())
                ? Optional.of(new AtMost(bounds.high()))
                : Optional.empty();
    }

    /** Where within the stated range the singled-out value lies on the log scale, 0 to 1; one half if none was. */
    private static double central(Quantity quantity) {
        Interval stated = quantity.bounds();
        if (quantity.point().isEmpty() || !(stated.low() > 0) || !(stated.high() > stated.low())) {
            return 0.5;
        }
        return Math.log(quantity.point().getAsDouble() / stated.low()) / Math.log(stated.high() / stated.low());
    }
}
