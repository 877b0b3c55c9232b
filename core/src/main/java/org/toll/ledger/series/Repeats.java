package org.toll.ledger.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds totals carried over from the report before. In a series that rises with almost every report, one without a rise was
 * probably not counted anew; in a quiet war, where many days bring no loss, it is taken at its word.
 */
final class Repeats {
    private static final int REACH = 15;
    private static final int FEWEST_NEIGHBOURS = 6;
    /** Share of rising reports among the neighbours from which on one without a rise is odd. */
    private static final double ALMOST_ALL = 0.9;

    private Repeats() {}

    static void remove(List<Bulletin> reports, List<Anomaly> anomalies) {
        List<Bulletin> repeats = odd(reports);
        // Again, until nothing is found: a longer run nearby hides a shorter one among repeats.
        while (!repeats.isEmpty()) {
            repeats.forEach(repeat -> anomalies.add(new Anomaly.Repeat(repeat)));
            reports.removeAll(Set.copyOf(repeats));
            repeats = odd(reports);
        }
    }

    private static List<Bulletin> odd(List<Bulletin> reports) {
        List<Bulletin> repeats = new ArrayList<>();
        int first = 1;
        while (first < reports.size()) {
            int end = first;
            while (end < reports.size() && isRepeat(reports, end)) {
                end++;
            }
            if (end > first && isOdd(reports, first, end)) {
                repeats.addAll(reports.subList(first, end));
            }
            first = end + 1;
        }
        return repeats;
    }

    /** Whether reports rise almost always around the run of repeats from {@code first} to before {@code end}. */
    private static boolean isOdd(List<Bulletin> reports, int first, int end) {
        int rising = 0;
        int neighbours = 0;
        for (int i = Math.max(1, first - REACH); i < Math.min(reports.size(), end + REACH); i++) {
            if (i < first || i >= end) {
                neighbours++;
                rising += isRepeat(reports, i) ? 0 : 1;
            }
        }
        return neighbours >= FEWEST_NEIGHBOURS && rising >= ALMOST_ALL * neighbours;
    }

    private static boolean isRepeat(List<Bulletin> reports, int index) {
        return reports.get(index).total() == reports.get(index - 1).total();
    }
}
