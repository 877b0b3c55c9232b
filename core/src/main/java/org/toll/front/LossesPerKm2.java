package org.toll.front;

import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;

/**
 * What a square kilometre cost: losses divided by ground, as intervals. The result holds every quotient that both inputs allow; it
 * is not a probability statement, and is wider than one where the errors are independent.
 *
 * <p><b>Assumes</b> that losses and ground are about the same days and the same side, and that the losses were suffered for this
 * ground: losses in defence, on quiet sectors and behind the front are in the numerator too, so the quotient is an upper bound of
 * the price of an advance. Not to be compared between sources that draw ground differently.
 *
 * @param metric what the losses count
 * @param period the days of both
 * @param perKm2 persons for each square kilometre; infinite above if the ground may have been nothing
 */
public record LossesPerKm2(Metric metric, Period period, Interval perKm2) {

    /**
     * @param losses of the period, 0 or more
     * @param groundKm2 gained in the period, net or gross as the caller says elsewhere
     * @throws InvalidInput if no ground can have been gained, or losses are negative
     */
    public static LossesPerKm2 of(Metric metric, Period period, Interval losses, Interval groundKm2) {
        if (losses.low() < 0) {
            throw InvalidInput.of("Losses cannot be negative", losses, "Check the claim.");
        }
        if (groundKm2.high() <= 0) {
            throw InvalidInput.of(
                    "No ground was gained in " + period, groundKm2, "Losses per km2 have no meaning then.");
        }
        double high = groundKm2.low() > 0 ? losses.high() / groundKm2.low() : Double.POSITIVE_INFINITY;
        return new LossesPerKm2(metric, period, Interval.of(losses.low() / groundKm2.high(), high));
    }
}
