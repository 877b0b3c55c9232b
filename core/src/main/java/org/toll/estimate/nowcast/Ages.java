package org.toll.estimate.nowcast;

import java.time.LocalDate;
import org.toll.base.Period;

/**
 * How long ago the deaths of one period were at one date, several ages that count alike. Of the first days of a month that has just
 * ended half the names may be known, of the last days hardly any; its middle would stand for neither.
 */
final class Ages {
    /** Nothing has happened yet. */
    static final Ages AT_DEATH = new Ages(0);
    /** Whatever is ever named has been. */
    static final Ages IN_THE_END = new Ages(Double.POSITIVE_INFINITY);

    private static final double DAYS_OF_A_WEEK = 7;
    /** Until then the share that is known moves from day to day. */
    private static final double FRESH_WEEKS = 8;

    private final double[] weeks;

    /** @param weeks from the middle of each part to the date; 0 or less where it is still to come */
    Ages(double... weeks) {
        this.weeks = weeks;
    }

    /** At the end of a day, of deaths spread evenly over the period: day by day while they are fresh, then week by week. */
    static Ages of(Period deaths, LocalDate day) {
        long daysSinceLast = day.toEpochDay() - deaths.last().toEpochDay();
        double daysOfAPart = daysSinceLast < FRESH_WEEKS * DAYS_OF_A_WEEK ? 1 : DAYS_OF_A_WEEK;
        double[] weeks = new double[(int) Math.max(1, Math.round(deaths.days() / daysOfAPart))];
        double part = (double) deaths.days() / weeks.length;
        double sinceFirst = day.toEpochDay() + 1 - deaths.first().toEpochDay();
        for (int p = 0; p < weeks.length; p++) {
            weeks[p] = (sinceFirst - (p + 0.5) * part) / DAYS_OF_A_WEEK;
        }
        return new Ages(weeks);
    }

    int parts() {
        return weeks.length;
    }

    double weeks(int part) {
        return weeks[part];
    }
}
