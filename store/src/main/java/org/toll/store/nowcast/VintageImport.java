package org.toll.store.nowcast;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/**
 * Reads how many deaths of each period were known when, in one of two layouts: wide, {@code iso_year,iso_week} or {@code period}
 * and a column {@code known_2024-12-31} (or {@code known_end_2024}) for each date; or long, {@code period,known_on,known}. A period
 * is a week (2024-W07), a month (2024-02), a day or first/last day.
 */
public final class VintageImport {
    private static final Pattern COLUMN = Pattern.compile("known_(?:end_(\\d{4})|(\\d{4}-\\d{2}-\\d{2}))");

    private VintageImport() {}

    /**
     * @throws InvalidInput with file, row and column of the first bad cell; nothing is imported then
     */
    public static Vintages read(Path file) {
        return of(CsvTable.read(file));
    }

    /** As {@link #read}, from a table. */
    public static Vintages of(CsvTable table) {
        Map<Period, Map<LocalDate, Long>> known = new TreeMap<>();
        if (table.has("period", "known_on", "known")) {
            table.rows().forEach(row -> put(known, row, period(row), row.read("known_on", IsoWeek::date), "known"));
        } else {
            Map<String, LocalDate> dates = dateColumns(table);
            table.rows().forEach(row -> {
                Period period = period(row);
                if (known.containsKey(period)) {
                    throw InvalidInput.of("This period is given twice", period, "Delete one.")
                            .at(row.place());
                }
                dates.forEach((column, date) -> put(known, row, period, date, column));
            });
        }
        return vintages(table, known);
    }

    private static void put(
            Map<Period, Map<LocalDate, Long>> known, CsvRow row, Period period, LocalDate date, String column) {
        if (known.computeIfAbsent(period, p -> new TreeMap<>()).put(date, row.count(column)) != null) {
            throw InvalidInput.of("This period and date are given twice", period + " " + date, "Delete one.")
                    .at(row.place());
        }
    }

    private static Vintages vintages(CsvTable table, Map<Period, Map<LocalDate, Long>> known) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        known.values().forEach(row -> dates.addAll(row.keySet()));
        List<List<Long>> counts = new ArrayList<>();
        known.forEach((period, row) -> {
            List<Long> line = new ArrayList<>();
            for (LocalDate date : dates) {
                Long count = row.get(date);
                if (count == null && !date.isBefore(period.first())) {
                    throw InvalidInput.of(
                                    "A period lacks its count at one of the dates",
                                    period + " at " + date,
                                    "Add it; 0 if none was known.")
                            .at(table.name());
                }
                line.add(count == null ? 0 : count);
            }
            counts.add(line);
        });
        try {
            return Vintages.of(List.copyOf(known.keySet()), List.copyOf(dates), counts);
        } catch (InvalidInput refused) {
            throw refused.at(table.name());
        }
    }

    private static Map<String, LocalDate> dateColumns(CsvTable table) {
        Map<String, LocalDate> dates = new TreeMap<>();
        for (String column : table.columns()) {
            Matcher form = COLUMN.matcher(column);
            if (form.matches()) {
                dates.put(
                        column,
                        form.group(1) == null
                                ? IsoWeek.date(form.group(2))
                                : LocalDate.of(Integer.parseInt(form.group(1)), 12, 31));
            }
        }
        if (dates.isEmpty() || !(table.has("iso_year", "iso_week") || table.has("period"))) {
            throw InvalidInput.of(
                            "The columns fit no layout of dated vintages",
                            table.columns(),
                            "Use period,known_on,known, or period and columns such as known_2024-12-31.")
                    .at(table.name());
        }
        return dates;
    }

    private static Period period(CsvRow row) {
        if (row.has("period")) {
            return row.read("period", IsoWeek::parsePeriod);
        }
        int year = row.year("iso_year");
        return row.read("iso_week", week -> IsoWeek.parsePeriod(year + "-W" + week));
    }

    /** Weeks of ISO 8601 and dates. */
    private static final class IsoWeek {
        private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})");

        static Period parsePeriod(String text) {
            Matcher week = WEEK.matcher(text);
            if (!week.matches()) {
                return Period.parse(text);
            }
            int year = Integer.parseInt(week.group(1));
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(ChronoField.DAY_OF_WEEK, 1)
                    .plusWeeks(Integer.parseInt(week.group(2)) - 1L);
            if (monday.plusDays(3).getYear() != year) {
                throw InvalidInput.of("There is no such week in this year", text, "Weeks run from 1 to 52 or 53.");
            }
            return Period.of(monday, monday.plusDays(6));
        }

        static LocalDate date(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException malformed) {
                throw InvalidInput.of("Not a date", text, "Write year-month-day, for instance 2024-12-31.");
            }
        }
    }
}
