package org.toll.ledger.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds totals with a wrong digit: the rise to the report and the rise from it are both off the pace, one too small and one too
 * large, and another total, which differs by two exchanged neighbouring digits or one replaced digit, fits both.
 *
 * <p>A jump of the true series is off the pace on one side only and is not flagged. On independent normal rises fewer than one
 * report in 1,000 is flagged by chance (measured in the tests).
 */
final class DigitSlips {
    /** Spreads off the pace, on both sides, from which on a report is suspected. */
    private static final double ODD = 2;

    /** Spreads off the pace up to which a candidate fits. */
    private static final double FITTING = 3;

    /**
     * Least drop of the sum of squared surprises that a candidate must bring. For normal rises it is twice the logarithm of the
     * likelihood ratio: 15 is 1,800 to 1, enough to outweigh that slips are rare (one report in a thousand).
     */
    private static final double LEAST_GAIN = 15;

    private static final int LONGEST_STEP_DAYS = 3;
    private static final int MOST_CANDIDATES = 4;

    private DigitSlips() {}

    static void remove(List<Bulletin> reports, List<Anomaly> anomalies) {
        int i = 1;
        while (i < reports.size() - 1) {
            List<Long> likely = likely(reports, i);
            if (likely.isEmpty()) {
                i++;
            } else {
                anomalies.add(new Anomaly.DigitSlip(reports.remove(i), likely));
            }
        }
    }

    private static List<Long> likely(List<Bulletin> reports, int index) {
        Bulletin before = reports.get(index - 1);
        Bulletin said = reports.get(index);
        Bulletin after = reports.get(index + 1);
        Optional<Pace> around = Pace.around(reports, index);
        if (around.isEmpty() || Pace.days(before, after) > 2 * LONGEST_STEP_DAYS) {
            return List.of();
        }
        Pace pace = around.get();
        double into = pace.surprise(before, said);
        double outOf = pace.surprise(said, after);
        if (into * outOf >= 0 || Math.min(Math.abs(into), Math.abs(outOf)) < ODD) {
            return List.of();
        }
        double misfit = into * into + outOf * outOf;
        Comparator<Long> byFit = Comparator.comparingDouble(total -> misfit(pace, before, total, said, after));
        List<Long> fitting = fitting(exchanged(said.total()), pace, before, said, after, misfit);
        if (fitting.isEmpty()) {
            fitting = fitting(replaced(said.total()), pace, before, said, after, misfit);
        }
        return fitting.stream().sorted(byFit).limit(MOST_CANDIDATES).toList();
    }

    private static List<Long> fitting(
            Set<Long> candidates, Pace pace, Bulletin before, Bulletin said, Bulletin after, double misfit) {
        List<Long> fitting = new ArrayList<>();
        for (long total : candidates) {
            if (total >= before.total() && total <= after.total()) {
                Bulletin candidate = new Bulletin(said.dated(), total);
                boolean fits = Math.abs(pace.surprise(before, candidate)) <= FITTING
                        && Math.abs(pace.surprise(candidate, after)) <= FITTING;
                if (fits && misfit - misfit(pace, before, total, said, after) >= LEAST_GAIN) {
                    fitting.add(total);
                }
            }
        }
        return fitting;
    }

    private static double misfit(Pace pace, Bulletin before, long total, Bulletin said, Bulletin after) {
        Bulletin candidate = new Bulletin(said.dated(), total);
        double into = pace.surprise(before, candidate);
        double outOf = pace.surprise(candidate, after);
        return into * into + outOf * outOf;
    }

    private static Set<Long> exchanged(long total) {
        Set<Long> totals = new LinkedHashSet<>();
        char[] digits = Long.toString(total).toCharArray();
        for (int i = 0; i + 1 < digits.length; i++) {
            char[] other = digits.clone();
            other[i] = digits[i + 1];
            other[i + 1] = digits[i];
            parse(String.valueOf(other)).ifPresent(totals::add);
        }
        totals.remove(total);
        return totals;
    }

    private static Set<Long> replaced(long total) {
        Set<Long> totals = new LinkedHashSet<>();
        char[] digits = Long.toString(total).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char[] other = digits.clone();
                other[i] = digit;
                parse(String.valueOf(other)).ifPresent(totals::add);
            }
        }
        totals.remove(total);
        return totals;
    }

    /** Empty where the changed digits make a number too large to hold. */
    private static Optional<Long> parse(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
