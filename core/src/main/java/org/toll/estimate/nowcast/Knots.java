package org.toll.estimate.nowcast;

import java.util.List;
import org.toll.base.Period;

/** Times at which slowly moving quantities are set; between them they are interpolated. */
final class Knots {
    /** Three a year: fewer than seasons, enough for a wave of half a year. */
    static final double YEARS = 1.0 / 3;

    private final double[] years;
    private final int count;

    Knots(List<Period> periods) {
        years = new double[periods.size()];
        for (int i = 0; i < years.length; i++) {
            long days =
                    periods.get(i).first().toEpochDay() - periods.get(0).first().toEpochDay();
            years[i] = days / 365.25;
        }
        count = (int) (years[years.length - 1] / YEARS) + 2;
    }

    int count() {
        return count;
    }

    /** Years from the first period to this one. */
    double years(int period) {
        return years[period];
    }

    /** Index of the knot before the period. */
    int before(int period) {
        return (int) (years[period] / YEARS);
    }

    /** How far the period lies on the way to the next knot, 0 to 1. */
    double weight(int period) {
        return years[period] / YEARS - before(period);
    }

    double interpolate(double[] values, int period) {
        double u = weight(period);
        return (1 - u) * values[before(period)] + u * values[before(period) + 1];
    }

    /** Spreads a derivative for the period's value over the two knots that make it. */
    void scatter(double derivative, int period, double[] knots) {
        double u = weight(period);
        knots[before(period)] += (1 - u) * derivative;
        knots[before(period) + 1] += u * derivative;
    }
}
