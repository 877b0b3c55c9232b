package org.toll.people.accuracy;

import org.toll.base.Interval;

/**
 * A number from a sample.
 *
 * @param value the estimate
 * @param standardError over repeated samples
 * @param interval the 95 % confidence interval
 */
public record Estimate(double value, double standardError, Interval interval) {
    private static final double NORMAL_95 = 1.959963984540054;

    /** A share: the interval is built on the log-odds, so it stays within 0 and 1. */
    static Estimate ofShare(double value, double standardError) {
        if (value <= 0 || value >= 1) {
            double half = NORMAL_95 * standardError;
            return new Estimate(
                    value, standardError, Interval.of(Math.max(0, value - half), Math.min(1, value + half)));
        }
        double logit = Math.log(value / (1 - value));
        double half = NORMAL_95 * standardError / (value * (1 - value));
        return new Estimate(value, standardError, Interval.of(logistic(logit - half), logistic(logit + half)));
    }

    /** A number of people: normal, and never below what is certain. */
    static Estimate ofCount(double value, double standardError, double atLeast) {
        double half = NORMAL_95 * standardError;
        return new Estimate(
                value,
                standardError,
                Interval.of(Math.max(atLeast, value - half), Math.max(atLeast, value + half)));
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
