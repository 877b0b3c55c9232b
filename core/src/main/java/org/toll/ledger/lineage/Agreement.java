package org.toll.ledger.lineage;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.hipparchus.special.Erf;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;

/**
 * How closely two series of the same months agree, and how rarely two independent ones would.
 *
 * <p><b>Null hypothesis.</b> Both estimate one truth, which may do what it likes from month to month, each with errors of its
 * own: log a = log truth + e, log b = log truth + constant + e', with e and e' normal, independent of each other and over the
 * months, and of a standard deviation s of {@link #LEAST_ERROR} or more. The truth cancels from the log ratio r. With h half the
 * steps to which the two are rounded, as a share of the numbers, the statistic is the number of months in which r lies within
 * 1 % + h of its median. Each does so with a probability of at most erf((1 % + 2 h) / 2 s): the normal distance of the unrounded
 * numbers, at its most likely place. The month that the median itself stands on is taken out. The tail is the Poisson-binomial
 * one, computed exactly.
 *
 * <p><b>Assumes</b> that nobody counts the men lost in a month to better than 5 %. <b>When this fails</b>, two precise and
 * independent counts of the same papers look like copies. Errors that persist from month to month make agreement cluster and
 * the test too eager: see the method page for how much.
 *
 * <p><b>Not for</b> ground or other things that can be measured well, nor for series that share a part by construction.
 */
@Citation("Hong Y. (2013), On computing the distribution function for the Poisson binomial distribution, "
        + "Computational Statistics & Data Analysis 59, 41-51.")
public final class Agreement {
    /** The smallest log standard deviation that an independent monthly estimate is credited with. */
    public static final double LEAST_ERROR = 0.05;

    /** Agreement is counted within one in a hundred, as analysts quote it. */
    public static final double WITHIN = 0.01;

    private final double[] logRatios;
    private final double[] roundings;
    private final double median;

    private Agreement(double[] logRatios, double[] roundings) {
        this.logRatios = logRatios;
        this.roundings = roundings;
        this.median = medianOf(logRatios);
    }

    /**
     * @throws InvalidInput if the two have fewer than two months in common
     */
    public static Agreement of(MonthlySeries one, MonthlySeries other) {
        List<YearMonth> common = one.values().keySet().stream()
                .filter(other.values()::containsKey)
                .toList();
        if (common.size() < 2) {
            throw InvalidInput.of(
                    "Two series are compared over two months or more", common, "Choose series that overlap in time.");
        }
        double stepOfOne = step(one.values().values());
        double stepOfOther = step(other.values().values());
        double[] logRatios = new double[common.size()];
        double[] roundings = new double[common.size()];
        for (int i = 0; i < logRatios.length; i++) {
            double a = one.values().getOrDefault(common.get(i), Double.NaN);
            double b = other.values().getOrDefault(common.get(i), Double.NaN);
            logRatios[i] = Math.log(a / b);
            roundings[i] = (stepOfOne / a + stepOfOther / b) / 2;
        }
        return new Agreement(logRatios, roundings);
    }

    public int months() {
        return logRatios.length;
    }

    /** Months in which the numbers, as they stand, differ by at most 1 %. */
    public int monthsWithinOnePercent() {
        return (int) Arrays.stream(logRatios)
                .filter(ratio -> Math.abs(Math.expm1(ratio)) <= WITHIN)
                .count();
    }

    /** Of the first number over the second: 0 if they are the same, log 0.35 if the first is 35 % of the second. */
    public double medianLogRatio() {
        return median;
    }

    /** The test statistic: months whose log ratio is that of the median month, within 1 % and rounding. */
    public int matches() {
        int matches = 0;
        for (int i = 0; i < logRatios.length; i++) {
            if (Math.abs(logRatios[i] - median) <= WITHIN + roundings[i]) {
                matches++;
            }
        }
        return matches;
    }

    /** The largest probability with which two independent series agree in so many months or more. */
    public double pValue() {
        // Rounded numbers that agree within their rounding come from numbers that agree within twice of it.
        double[] chances = Arrays.stream(roundings)
                .map(rounding -> Erf.erf((WITHIN + 2 * rounding) / (2 * LEAST_ERROR)))
                .sorted()
                .toArray();
        // The median month agrees with itself; leaving out the least likely month keeps the bound on the safe side.
        double[] others = Arrays.copyOfRange(chances, 1, chances.length);
        return upperTail(others, matches() - 1);
    }

    /** P(at least {@code least} of the independent events happen), by the exact recursion over the events. */
    static double upperTail(double[] chances, int least) {
        double[] exactly = new double[chances.length + 1];
        exactly[0] = 1;
        for (int i = 0; i < chances.length; i++) {
            for (int k = i + 1; k > 0; k--) {
                exactly[k] = exactly[k] * (1 - chances[i]) + exactly[k - 1] * chances[i];
            }
            exactly[0] *= 1 - chances[i];
        }
        double tail = 0;
        for (int k = chances.length; k >= Math.max(0, least); k--) {
            tail += exactly[k];
        }
        return Math.min(1, tail);
    }

    /** The largest power of ten that nine in ten of the numbers are multiples of: what the source rounds to. */
    static double step(Collection<Double> values) {
        double step = 1;
        while (step < 1e12 && isRoundedTo(10 * step, values)) {
            step *= 10;
        }
        return step;
    }

    private static boolean isRoundedTo(double step, Collection<Double> values) {
        long multiples =
                values.stream().filter(value -> Math.rint(value) % step == 0).count();
        return 10 * multiples >= 9L * values.size();
    }

    private static double medianOf(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
