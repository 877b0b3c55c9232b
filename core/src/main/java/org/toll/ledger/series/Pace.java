package org.toll.ledger.series;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How fast a series rises around a report: median daily rise and its spread, from steps of one day within ten reports on either
 * side. Robust, so that the odd report under suspicion does not hide itself.
 *
 * @param median rise in a day
 * @param spread of daily rises, as a standard deviation
 */
record Pace(double median, double spread) {
    private static final int REACH = 10;
    private static final int FEWEST_STEPS = 6;
    /** Turns a median absolute deviation into a standard deviation for normal data. */
    private static final double NORMAL_CONSISTENCY = 1.4826;
    /** Pace changes from week to week even in smooth series; a spread below this share of the median is taken for luck. */
    private static final double LEAST_SPREAD = 0.08;

    /**
     * @param index of the report in question; the steps to and from it do not count
     * @return empty if fewer than six steps of one day lie around it
     */
    static Optional<Pace> around(List<Bulletin> reports, int index) {
        double[] rises = risesAround(reports, index).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (rises.length < FEWEST_STEPS) {
            return Optional.empty();
        }
        double median = median(rises);
        double deviation =
                median(Arrays.stream(rises).map(rise -> Math.abs(rise - median)).toArray());
        double floor = Math.max(1, LEAST_SPREAD * Math.abs(median));
        return Optional.of(new Pace(median, Math.max(NORMAL_CONSISTENCY * deviation, floor)));
    }

    static List<Double> risesAround(List<Bulletin> reports, int index) {
        List<Double> rises = new ArrayList<>();
        int last = Math.min(reports.size() - 1, index + REACH);
        for (int i = Math.max(1, index - REACH); i <= last; i++) {
            if (i != index && i != index + 1 && days(reports.get(i - 1), reports.get(i)) == 1) {
                rises.add((double) (reports.get(i).total() - reports.get(i - 1).total()));
            }
        }
        return rises;
    }

    /** How many spreads a step lies off the pace. */
    double surprise(Bulletin from, Bulletin to) {
        double days = days(from, to);
        return (to.total() - from.total() - days * median) / (spread * Math.sqrt(days));
    }

    static long days(Bulletin from, Bulletin to) {
        return ChronoUnit.DAYS.between(from.dated(), to.dated());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
