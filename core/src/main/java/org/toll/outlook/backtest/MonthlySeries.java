package org.toll.outlook.backtest;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;

/**
 * Readings about single months, blown up to whole months.
 *
 * @param months value by month; the newest published where there are several
 */
record MonthlySeries(SortedMap<YearMonth, Double> months) {
    private static final double MOST_OF_A_MONTH = 0.75;

    MonthlySeries {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    static MonthlySeries of(Readings readings, Predicate<Reading> wanted) {
        SortedMap<YearMonth, Double> months = new TreeMap<>();
        for (Reading reading : readings.read()) {
            boolean isOneMonth = reading.exposure().from() == reading.exposure().to()
                    && reading.exposure().months() >= MOST_OF_A_MONTH;
            if (isOneMonth && reading.figure() instanceof Figure.Point point && wanted.test(reading)) {
                months.put(
                        readings.timeline().month(reading.exposure().from()),
                        point.value() / reading.exposure().months());
            }
        }
        return new MonthlySeries(months);
    }

    /** The longest run of months without a gap that ends with the newest, oldest first. */
    double[] newestRun() {
        List<YearMonth> all = List.copyOf(months.keySet());
        int from = all.size() - 1;
        while (from > 0 && ChronoUnit.MONTHS.between(all.get(from - 1), all.get(from)) == 1) {
            from--;
        }
        return months.tailMap(all.get(Math.max(from, 0))).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** The value of a month, or of the newest before it, or the first. */
    double near(YearMonth month) {
        SortedMap<YearMonth, Double> upTo = months.headMap(month.plusMonths(1));
        YearMonth key = upTo.isEmpty() ? months.firstKey() : upTo.lastKey();
        return months.getOrDefault(key, Double.NaN);
    }
}
