package org.toll.estimate.nowcast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.base.Period;
import org.toll.math.random.RandomStream;
import org.toll.math.special.NormalLaw;

/**
 * Lists whose truth is known: deaths that walk, ordinary delays whose median grows year by year, a slow share, and a wave
 * in each reporting interval. Not the model's own prior: the drift is given, waves last whole intervals, slow
 * delays are longer.
 */
final class SimulatedList {
    private static final double SLOW_SHARE = 0.2;
    private static final double SLOW_WEEKS = 100;
    private static final double SPREAD = 1.2;

    private SimulatedList() {}

    /**
     * @param growth factor of the median delay from year to year of death; 1 for a stable law
     * @param waveDeviation of the log of each interval's departure
     * @return four year-end vintages, the last one to be predicted
     */
    static Vintages monthly(long seed, double growth, double waveDeviation) {
        YearMonth first = YearMonth.of(2001, 1);
        List<Period> months = IntStream.range(0, 48)
                .mapToObj(month -> Period.ofMonth(first.plusMonths(month)))
                .toList();
        return list(seed, growth, waveDeviation, months, 800);
    }

    /** The same by week. */
    static Vintages weekly(long seed, double growth, double waveDeviation) {
        LocalDate monday = LocalDate.of(2001, 1, 1);
        List<Period> weeks = IntStream.range(0, 208)
                .mapToObj(week ->
                        Period.of(monday.plusWeeks(week), monday.plusWeeks(week).plusDays(6)))
                .toList();
        return list(seed, growth, waveDeviation, weeks, 200);
    }

    private static Vintages list(
            long seed, double growth, double waveDeviation, List<Period> periods, double firstDeaths) {
        RandomStream random = RandomStream.ofSeed(seed);
        List<LocalDate> dates = new ArrayList<>();
        for (int year = 2001; year <= 2004; year++) {
            dates.add(LocalDate.of(year, 12, 31));
        }
        double[] waves = new double[dates.size()];
        for (int j = 0; j < waves.length; j++) {
            waves[j] = Math.exp(waveDeviation * random.normal());
        }
        List<List<Long>> known = new ArrayList<>();
        double log = Math.log(firstDeaths);
        double step = 0.15 * Math.sqrt(48.0 / periods.size());
        for (int i = 0; i < periods.size(); i++) {
            log += step * random.normal();
            double years = i * 4.0 / periods.size();
            known.add(row(random, Math.exp(log), Math.log(4 * Math.pow(growth, years)), periods.get(i), dates, waves));
        }
        return Vintages.of(periods, dates, known);
    }

    private static List<Long> row(
            RandomStream random, double deaths, double logDelay, Period period, List<LocalDate> dates, double[] waves) {
        double before = 1;
        List<Long> row = new ArrayList<>();
        long sum = 0;
        for (int j = 0; j < dates.size(); j++) {
            double age = (dates.get(j).toEpochDay() + 1 - period.first().toEpochDay() - period.days() / 2.0) / 7;
            if (age > 0) {
                double after = unknown(age, logDelay);
                double mean = deaths * (before - after) * (before == 1 ? 1 : waves[j]);
                sum += (long) CountDraw.negativeBinomial(random, mean, 80);
                before = after;
            }
            row.add(sum);
        }
        return row;
    }

    /** Written out here and not taken from the model, whose mean slow delay is another one. */
    private static double unknown(double ageWeeks, double logDelay) {
        return (1 - SLOW_SHARE) * NormalLaw.cumulative((logDelay - Math.log(ageWeeks)) / SPREAD)
                + SLOW_SHARE * Math.exp(-ageWeeks / SLOW_WEEKS);
    }
}
