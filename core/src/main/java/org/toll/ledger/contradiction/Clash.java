package org.toll.ledger.contradiction;

import java.util.OptionalDouble;

/**
 * Whether a number is larger than one that should bound it, and by what factor beyond ranges, limits and rounding.
 *
 * <p>The low end of the larger must reach above the high end of the smaller after both were moved towards each other by their
 * rounding. Whoever changes his own number is allowed one rounding, the coarser, and not both: 390,000 and then 380,000 is a
 * fall, although both are even tens of thousands; "about 420,000" and then 418,170 is none.
 */
final class Clash {
    private Clash() {}

    /**
     * @return the factor, 1 or more; empty if the two can stand together
     */
    static OptionalDouble above(Reading larger, Reading smaller) {
        double slackLow = larger.slackLow();
        double slackHigh = smaller.slackHigh();
        if (larger.isSameVoiceAs(smaller)) {
            slackLow = Math.max(slackLow, slackHigh);
            slackHigh = 0;
        }
        double low = larger.value().low();
        double high = smaller.value().high();
        boolean isClear = low > high && low - slackLow >= high + slackHigh && high + slackHigh > 0;
        return isClear ? OptionalDouble.of((low - slackLow) / (high + slackHigh)) : OptionalDouble.empty();
    }

    /** Whether the two miss each other, whichever is the larger. */
    static OptionalDouble apart(Reading one, Reading other) {
        OptionalDouble above = above(one, other);
        return above.isPresent() ? above : above(other, one);
    }

    /** Whether both stand for the same number: their ends agree within the coarser rounding. */
    static boolean isSameNumber(Reading one, Reading other) {
        return one.value().isBounded()
                && other.value().isBounded()
                && Math.abs(one.value().low() - other.value().low()) <= Math.max(one.slackLow(), other.slackLow())
                && Math.abs(one.value().high() - other.value().high()) <= Math.max(one.slackHigh(), other.slackHigh());
    }
}
