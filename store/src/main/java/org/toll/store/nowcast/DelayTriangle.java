package org.toll.store.nowcast;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final String PREFIX = "delay_";
    private static final String WIDE = PREFIX + "\\d{1,4}";

    private DelayTriangle() {}

    static boolean fits(CsvTable table) {
        return table.has("delay", "new") || table.columns().stream().anyMatch(column -> column.matches(WIDE));
    }

    /**
     * @throws InvalidInput if a delay that the last period's end has reached is missing, or one is given that it has not
     */
    static Vintages read(CsvTable table) {
        SortedMap<Period, Line> lines = new TreeMap<>();
        table.rows().forEach(row -> read(table, row, lines));
        List<Period> periods = List.copyOf(lines.keySet());
        List<List<Long>> known = new ArrayList<>();
        lines.forEach((period, line) -> known.add(totals(period, line, known.size(), periods.size())));
        try {
            return Vintages.of(periods, periods.stream().map(Period::last).toList(), known);
        } catch (InvalidInput refused) {
            throw refused.at(table.name());
        }
    }

    /**
     * @param place of the period's first row
     * @param delays new names by delay
     */
    private record Line(String place, SortedMap<Integer, Long> delays) {}

    private static void read(CsvTable table, CsvRow row, SortedMap<Period, Line> lines) {
        Period period = VintageImport.period(row);
        if (table.has("delay", "new")) {
            put(line(lines, period, row), row, row.read("delay", DelayTriangle::delay), "new");
            return;
        }
        if (lines.containsKey(period)) {
            throw InvalidInput.of("This period is given twice", period, "Delete one.")
                    .at(row.place());
        }
        Line line = line(lines, period, row);
        table.columns().stream()
                .filter(column -> column.matches(WIDE) && !row.text(column).isEmpty())
                .forEach(column -> put(line, row, delay(column.substring(PREFIX.length())), column));
    }

    private static Line line(SortedMap<Period, Line> lines, Period period, CsvRow row) {
        return lines.computeIfAbsent(period, first -> new Line(row.place(), new TreeMap<>()));
    }

    /** Names in all at the end of each period of the table. */
    private static List<Long> totals(Period period, Line line, int index, int periods) {
        SortedMap<Integer, Long> delays = line.delays;
        int reached = periods - 1 - index;
        for (int delay = 0; delay <= reached; delay++) {
            if (!delays.containsKey(delay)) {
                throw InvalidInput.of(
                                "A period lacks its new names at one of the delays",
                                period + ", delay " + delay,
                                "Add them, 0 if none: the table goes on to delay " + reached + " of this period.")
                        .at(line.place);
            }
        }
        if (delays.lastKey() > reached) {
            throw InvalidInput.of(
                            "A delay ends after the last period of the table",
                            period + ", delay " + delays.lastKey(),
                            "This period has delays of up to " + reached + "; leave cells yet to come empty.")
                    .at(line.place);
        }
        List<Long> totals = new ArrayList<>();
        long sum = 0;
        for (int date = 0; date < periods; date++) {
            sum += date < index ? 0 : delays.getOrDefault(date - index, 0L);
            totals.add(sum);
        }
        return totals;
    }

    private static void put(Line line, CsvRow row, int delay, String column) {
        if (line.delays.put(delay, VintageImport.newNames(row, column)) != null) {
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
