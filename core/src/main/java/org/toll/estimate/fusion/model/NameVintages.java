package org.toll.estimate.fusion.model;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;

/**
 * How a list of names grew: for each month of death, the names that came to be known between one publication and the next.
 *
 * @param increments by month of death, then publication
 */
record NameVintages(List<Increment> increments) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /** Fewer new names than this say little and would need a law of small numbers. */
    private static final double FEWEST_NAMES = 20;

    NameVintages {
        increments = List.copyOf(increments);
    }

    /**
     * @param bin month of death
     * @param names that became known
     * @param fromDelay months from the middle of the month of death to the earlier publication; 0 if there was none
     * @param toDelay months from the middle of the month of death to the publication
     */
    record Increment(int bin, double names, double fromDelay, double toDelay) {}

    static NameVintages of(Readings readings) {
        Map<YearMonth, List<Reading>> byMonth = new TreeMap<>();
        for (Reading reading : readings.read()) {
            if (reading.isSurely(Definition.NAMED) && reading.figure() instanceof Figure.Point) {
                Anchor.month(readings, reading)
                        .ifPresent(month -> byMonth.computeIfAbsent(month, key -> new ArrayList<>())
                                .add(reading));
            }
        }
        List<Increment> increments = new ArrayList<>();
        byMonth.forEach((month, vintages) -> {
            double known = 0;
            double knownAt = 0;
            vintages.sort(
                    Comparator.comparing((Reading reading) -> reading.claim().published())
                            .thenComparing(reading -> reading.claim().id()));
            for (Reading vintage : vintages) {
                double delay =
                        ChronoUnit.DAYS.between(month.atDay(15), vintage.claim().published()) / DAYS_PER_MONTH;
                double names = vintage.figure().value() - known;
                if (names >= FEWEST_NAMES && delay > knownAt) {
                    increments.add(new Increment(readings.timeline().bin(month), names, knownAt, delay));
                    known = vintage.figure().value();
                    knownAt = delay;
                }
            }
        });
        return new NameVintages(increments);
    }
}
