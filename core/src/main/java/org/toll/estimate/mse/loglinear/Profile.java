package org.toll.estimate.mse.loglinear;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;
import org.toll.base.Citation;
import org.toll.base.Interval;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * The multinomial profile likelihood of the size under one model: the sizes that a likelihood-ratio test would not reject. It
 * treats the model as known, so that its 95 % interval covers less often than that once the model was chosen from the data.
 *
 * @param size the size of highest likelihood, persons
 * @param interval 95 % confidence; open above where no size up to a thousand times the estimate is rejected
 */
@Citation("Cormack, R. M. (1992). Interval estimation for mark-recapture studies of closed populations. Biometrics 48.")
public record Profile(double size, Interval interval) {
    /** Half of the 95 % point of chi-squared with one degree of freedom. */
    private static final double DROP = 3.841458820694124 / 2;

    /** Up to this size factorials are exact, beyond it Stirling's formula is, as in Rcapture. */
    private static final double EXACT_UP_TO = 100;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static Profile of(CaptureTable table, Design design, double guessedUnseen) {
        double observed = table.observed();
        DoubleUnaryOperator likelihood = unseen -> logLikelihood(observed, design, unseen);
        double best = maximum(likelihood, 0, Math.max(10, 4 * guessedUnseen));
        double cut = likelihood.applyAsDouble(best) - DROP;
        double low = likelihood.applyAsDouble(0) > cut ? 0 : crossing(likelihood, 0, best, cut);
        double far = Math.max(2 * best, 10);
        while (far < 1000 * Math.max(best, 10) && likelihood.applyAsDouble(far) > cut) {
            far *= 2;
        }
        double high =
                likelihood.applyAsDouble(far) > cut ? Double.POSITIVE_INFINITY : crossing(likelihood, far, best, cut);
        return new Profile(observed + best, Interval.of(observed + low, observed + high));
    }

    private static double logLikelihood(double observed, Design design, double unseen) {
        double size = observed + unseen;
        double deviance = PoissonFit.of(design.withUnseen(unseen)).deviance();
        double constant = size > EXACT_UP_TO && unseen > 0
                ? unseen - size - .5 * Math.log(unseen / size)
                : (unseen > 0 ? unseen * Math.log(unseen) : 0)
                        - Gamma.logGamma(unseen + 1)
                        - size * Math.log(size)
                        + Gamma.logGamma(size + 1);
        return -deviance / 2 + constant;
    }

    private static double maximum(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        double inner = high - GOLDEN * (high - low);
        double outer = low + GOLDEN * (high - low);
        double atInner = function.applyAsDouble(inner);
        double atOuter = function.applyAsDouble(outer);
        while (high - low > 1e-3) {
            if (atInner > atOuter) {
                high = outer;
                outer = inner;
                atOuter = atInner;
                inner = high - GOLDEN * (high - low);
                atInner = function.applyAsDouble(inner);
            } else {
                low = inner;
                inner = outer;
                atInner = atOuter;
                outer = low + GOLDEN * (high - low);
                atOuter = function.applyAsDouble(outer);
            }
        }
        return (low + high) / 2;
    }

    /** Between a place below the cut and one above it. */
    private static double crossing(DoubleUnaryOperator function, double below, double above, double cut) {
        double under = below;
        double over = above;
        while (Math.abs(over - under) > 1e-3) {
            double middle = (under + over) / 2;
            if (function.applyAsDouble(middle) > cut) {
                over = middle;
            } else {
                under = middle;
            }
        }
        return (under + over) / 2;
    }
}
