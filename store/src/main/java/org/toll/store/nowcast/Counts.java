package org.toll.store.nowcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/** Gathers counts by period and date, and makes sure that none is missing. */
final class Counts {
    private final SortedMap<Period, SortedMap<LocalDate, Long>> cells = new TreeMap<>();

    /**
     * @throws InvalidInput if the period has a count at this date already
     */
    void put(CsvRow row, Period period, LocalDate date, long count) {
        if (cells.computeIfAbsent(period, p -> new TreeMap<>()).put(date, count) != null) {
            throw InvalidInput.of("This period and date are given twice", period + " " + date, "Delete one.")
                    .at(row.place());
        }
    }

    boolean has(Period period) {
        return cells.containsKey(period);
    }

    /** Of numbers of names in all. */
    Vintages ofTotals(CsvTable table) {
        return vintages(table, false);
    }

    /** Of numbers of names that are new since the date before. */
    Vintages ofIncrements(CsvTable table) {
        return vintages(table, true);
    }

    private Vintages vintages(CsvTable table, boolean isNew) {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        cells.values().forEach(row -> dates.addAll(row.keySet()));
        List<List<Long>> known = new ArrayList<>();
        cells.forEach((period, row) -> {
            List<Long> line = new ArrayList<>();
            long sum = 0;
            for (LocalDate date : dates) {
                long count = count(table, period, row, date);
                sum = isNew ? sum + count : count;
                line.add(sum);
            }
            known.add(line);
        });
        try {
            return Vintages.of(List.copyOf(cells.keySet()), List.copyOf(dates), known);
        } catch (InvalidInput refused) {
            throw refused.at(table.name());
        }
    }

    /** Nothing can be known before a period begins; after that an empty place is a slip, not a nought. */
    private static long count(CsvTable table, Period period, Map<LocalDate, Long> row, LocalDate date) {
        Long count = row.get(date);
        if (count == null && !date.isBefore(period.first())) {
            throw InvalidInput.of(
                            "A period lacks its count at one of the dates",
                            period + " at " + date,
                            "Add it; 0 if none was known.")
                    .at(table.name());
        }
        return count == null ? 0 : count;
    }
}
