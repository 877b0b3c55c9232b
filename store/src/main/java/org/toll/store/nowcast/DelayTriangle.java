package org.toll.store.nowcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/**
 * New names by delay, counted in periods: delay 0 is the period of the death itself, delay 1 the next one. What has delay d was known
 * at the end of the d-th period after; so the table is as of the end of its last period, and reaches from the first period to there
 * without gap.
 */
final class DelayTriangle {
    private static final String WIDE = "delay_\\d{1,4}";

    private DelayTriangle() {}

    static boolean fits(CsvTable table) {
        return table.has("delay", "new") || table.columns().stream().anyMatch(column -> column.matches(WIDE));
    }

    /**
     * @throws InvalidInput if a delay that the last period's end has reached is missing, or one is given that it has not
     */
    static Vintages read(CsvTable table) {
        Map<Period, Map<Integer, Long>> rows = new TreeMap<>();
        Map<Period, String> places = new TreeMap<>();
        table.rows().forEach(row -> {
            Period period = VintageImport.period(row);
            boolean isKnown = places.putIfAbsent(period, row.place()) != null;
            Map<Integer, Long> delays = rows.computeIfAbsent(period, p -> new TreeMap<>());
            if (table.has("delay", "new")) {
                put(delays, row, row.read("delay", DelayTriangle::delay), "new");
            } else if (isKnown) {
                throw InvalidInput.of("This period is given twice", period, "Delete one.")
                        .at(row.place());
            } else {
                table.columns().stream()
                        .filter(column -> column.matches(WIDE) && !row.text(column).isEmpty())
                        .forEach(column -> put(delays, row, delay(column.substring(6)), column));
            }
        });
        List<Period> periods = List.copyOf(rows.keySet());
        List<List<Long>> known = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            known.add(totals(period, rows.getOrDefault(period, Map.of()), i, periods.size(), places.get(period)));
        }
        try {
            return Vintages.of(periods, periods.stream().map(Period::last).toList(), known);
        } catch (InvalidInput refused) {
            throw refused.at(table.name());
        }
    }

    /** Names in all at the end of each period of the table. */
    private static List<Long> totals(Period period, Map<Integer, Long> delays, int index, int periods, String place) {
        int reached = periods - 1 - index;
        int missing = IntStream.rangeClosed(0, reached)
                .filter(delay -> !delays.containsKey(delay))
                .findFirst()
                .orElse(-1);
        if (missing >= 0) {
            throw InvalidInput.of(
                            "A period lacks its new names at one of the delays",
                            period + ", delay " + missing,
                            "Add them, 0 if none: the table goes on to delay " + reached + " of this period.")
                    .at(place);
        }
        if (delays.size() > reached + 1) {
            throw InvalidInput.of(
                            "A delay ends after the last period of the table",
                            period + ", " + delays.keySet(),
                            "This period has delays of up to " + reached + "; leave cells yet to come empty.")
                    .at(place);
        }
        List<Long> totals = new ArrayList<>();
        long sum = 0;
        for (int date = 0; date < periods; date++) {
            sum += date < index ? 0 : delays.getOrDefault(date - index, 0L);
            totals.add(sum);
        }
        return totals;
    }

    private static void put(Map<Integer, Long> delays, CsvRow row, int delay, String column) {
        if (delays.put(delay, VintageImport.newNames(row, column)) != null) {
            throw InvalidInput.of("This period and delay are given twice", delay, "Delete one.")
                    .at(row.place());
        }
    }

    private static int delay(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw InvalidInput.of("Not a delay", text, "Write a whole number of periods, 0 or more.");
        }
        return Integer.parseInt(text);
    }
}
