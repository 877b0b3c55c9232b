package org.toll.ledger.contradiction;

import java.util.regex.Pattern;
import org.toll.base.Quantity;
import org.toll.ledger.Claim;

/**
 * How exactly a number was stated, read from its digits: 36,000 stands for 35,500 to 36,500, 35,050 for 35,045 to 35,055. A last
 * digit of 5 counts as half a step (35,000 stands for 32,500 to 37,500), but nobody who rounds is thought to be off by more than
 * {@link #MOST}. A word such as "about" or "nearly" doubles it, and is worth at least {@link #LEAST_HEDGED}.
 */
final class Rounding {
    /** One part in twenty: "50,000" is not 60,000. */
    static final double MOST = 0.05;

    static final double LEAST_HEDGED = 0.025;

    private static final Pattern HEDGE = Pattern.compile(
            "(?:^|[;:] *)(?:about|almost|nearly|around|roughly|approximately|probably|some|close to|rounded)\\b",
            Pattern.CASE_INSENSITIVE);

    private Rounding() {}

    /** The largest distance, as a share of the number, between what was said and what was meant. */
    static double share(Claim claim, double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return 0;
        }
        double digits = Math.min(MOST, step(Math.abs(value)) / 2 / Math.abs(value));
        return isHedged(claim) ? Math.max(2 * digits, LEAST_HEDGED) : digits;
    }

    /** The unit to which a number seems to be rounded; at most as large as the number. */
    static double step(double value) {
        double unit = 1;
        while (unit < value && isMultiple(value, unit * 10)) {
            unit *= 10;
        }
        while (unit > 1e-6 && !isMultiple(value, unit)) {
            unit /= 10;
        }
        return value >= 10 * unit && isMultiple(value, unit * 5) ? unit * 5 : unit;
    }

    private static boolean isHedged(Claim claim) {
        return stated(claim.statement().quantity()) instanceof Quantity.About
                || HEDGE.matcher(claim.remark().wording()).find()
                || HEDGE.matcher(claim.remark().note()).find();
    }

    private static Quantity stated(Quantity quantity) {
        if (quantity instanceof Quantity.Ratio ratio) {
            return ratio.of();
        }
        return quantity instanceof Quantity.Percent percent ? percent.of() : quantity;
    }

    private static boolean isMultiple(double value, double unit) {
        double steps = value / unit;
        return Math.abs(steps - Math.rint(steps)) <= 1e-9 * Math.max(1, steps);
    }
}
