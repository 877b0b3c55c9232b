package org.toll.estimate.fusion;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.toll.base.InvalidInput;
import org.toll.math.diagnostics.Quantiles;

/**
 * Draws of a quantity for consecutive months. The same draw index means the same draw in every path of a posterior, so that
 * sums and comparisons of paths keep their correlation.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class MonthlyDraws {
    private final YearMonth first;
    private final double[][] values;

    private MonthlyDraws(YearMonth first, double[][] values) {
        this.first = first;
        this.values = values;
    }

    /**
     * @param first the month of row 0
     * @param values one row a month, one column a draw; at least one of each, rows of equal length; copied
     * @throws InvalidInput if there is no month, no draw, or a row of another length
     */
    public static MonthlyDraws of(YearMonth first, double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw InvalidInput.of("Monthly draws need a month and a draw", values.length, "Check the fit.");
        }
        double[][] copy = new double[values.length][];
        for (int month = 0; month < values.length; month++) {
            if (values[month].length != values[0].length) {
                throw InvalidInput.of(
                        "Every month needs the same number of draws",
                        values[month].length + " in " + first.plusMonths(month),
                        "Expected " + values[0].length + ".");
            }
            copy[month] = values[month].clone();
        }
        return new MonthlyDraws(first, copy);
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return first.plusMonths(values.length - 1L);
    }

    public int months() {
        return values.length;
    }

    public int draws() {
        return values[0].length;
    }

    public boolean covers(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    /**
     * @param month within the path
     * @param draw 0 to {@link #draws()} - 1
     */
    public double value(YearMonth month, int draw) {
        return values[index(month)][draw];
    }

    /** All draws of one month, in the order of the draws. */
    public double[] of(YearMonth month) {
        return values[index(month)].clone();
    }

    /** The sum over months, for each draw. Means something for flows only. */
    public double[] total(YearMonth from, YearMonth to) {
        double[] sum = new double[draws()];
        for (int month = index(from); month <= index(to); month++) {
            for (int draw = 0; draw < sum.length; draw++) {
                sum[draw] += values[month][draw];
            }
        }
        return sum;
    }

    /**
     * The value that a share {@code probability} of the draws does not exceed, interpolated between neighbours.
     *
     * @param probability 0 to 1
     */
    public double quantile(YearMonth month, double probability) {
        return Quantiles.of(values[index(month)], probability);
    }

    /** Draw by draw, month by month, over the months that both cover. */
    public MonthlyDraws combine(MonthlyDraws other, DoubleBinaryOperator operator) {
        YearMonth from = first.isAfter(other.first) ? first : other.first;
        YearMonth to = last().isBefore(other.last()) ? last() : other.last();
        if (to.isBefore(from)) {
            throw InvalidInput.of(
                    "Two paths have no month in common", first + " and " + other.first, "Check their months.");
        }
        double[][] combined = new double[(int) ChronoUnit.MONTHS.between(from, to) + 1][draws()];
        for (int month = 0; month < combined.length; month++) {
            double[] mine = values[index(from) + month];
            double[] theirs = other.values[other.index(from) + month];
            for (int draw = 0; draw < mine.length; draw++) {
                combined[month][draw] = operator.applyAsDouble(mine[draw], theirs[draw]);
            }
        }
        return new MonthlyDraws(from, combined);
    }

    public MonthlyDraws plus(MonthlyDraws other) {
        return combine(other, Double::sum);
    }

    public MonthlyDraws map(DoubleUnaryOperator operator) {
        return new MonthlyDraws(
                first,
                Arrays.stream(values)
                        .map(row -> Arrays.stream(row).map(operator).toArray())
                        .toArray(double[][]::new));
    }

    private int index(YearMonth month) {
        if (!covers(month)) {
            throw InvalidInput.of(
                    "The path does not cover the month", month, "It runs from " + first + " to " + last() + ".");
        }
        return (int) ChronoUnit.MONTHS.between(first, month);
    }
}
