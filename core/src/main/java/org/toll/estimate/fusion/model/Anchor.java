package org.toll.estimate.fusion.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.estimate.fusion.reading.Definition;
import org.toll.estimate.fusion.reading.Exposure;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;

/**
 * The densest series of monthly casualties: one origin that has stated a number for most months. It lends the path its shape,
 * not its level.
 *
 * @param origin who states it
 * @param months what was stated, by month
 */
record Anchor(String origin, SortedMap<YearMonth, Reading> months) {
    /** A handful of months is no series. */
    private static final int FEWEST_MONTHS = 6;

    private static final double MOST_OF_A_MONTH = 0.75;

    static Optional<Anchor> find(Readings readings) {
        Map<String, SortedMap<YearMonth, Reading>> series = new LinkedHashMap<>();
        for (Reading reading : readings.read()) {
            if (reading.isSurely(Definition.CASUALTIES) && reading.figure() instanceof Figure.Point) {
                month(readings, reading)
                        .ifPresent(month -> series.computeIfAbsent(reading.origin(), origin -> new TreeMap<>())
                                .put(month, reading));
            }
        }
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= FEWEST_MONTHS)
                .max(Comparator.comparingInt((Map.Entry<String, SortedMap<YearMonth, Reading>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(entry -> new Anchor(entry.getKey(), entry.getValue()));
    }

    /** The month that a reading is about, if it is about nothing else and most of that. */
    static Optional<YearMonth> month(Readings readings, Reading reading) {
        Exposure exposure = reading.exposure();
        return exposure.from() == exposure.to() && exposure.months() >= MOST_OF_A_MONTH
                ? Optional.of(readings.timeline().month(exposure.from()))
                : Optional.empty();
    }

    /** What the reading comes to for its whole month, on the log scale. */
    static double logWholeMonth(Reading reading) {
        return Math.log(reading.figure().value() / reading.exposure().months());
    }

    /** Whether the reading is one of the series, or another word of the origin on what the series says. */
    boolean includes(Reading reading) {
        return reading.origin().equals(origin) && reading.isSurely(Definition.CASUALTIES);
    }
}
