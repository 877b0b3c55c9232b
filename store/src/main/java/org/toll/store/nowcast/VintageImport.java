package org.toll.store.nowcast;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/**
 * Reads how many deaths of each period were known when. Three kinds of table, each with a row for a period or a row for a count:
 * names in all at a date ({@code known_2024-12-31}; {@code known_on,known}), names new since the date before
 * ({@code new_2024-12-31}; {@code known_on,new}), and new names by delay ({@code delay_0,delay_1,...}; {@code delay,new}), which
 * {@link DelayTriangle} reads. A period is a week (2024-W07, or {@code iso_year,iso_week}), a month (2024-02), a day or first/last
 * day.
 */
public final class VintageImport {
    private static final Pattern COLUMN = Pattern.compile("(known|new)_(?:end_(\\d{4})|(\\d{4}-\\d{2}-\\d{2}))");

    private VintageImport() {}

    /**
     * @throws InvalidInput with file, row and column of the first bad cell; nothing is imported then
     */
    public static Vintages read(Path file) {
        return of(CsvTable.read(file));
    }

    /** As {@link #read}, from a table. */
    public static Vintages of(CsvTable table) {
        requirePeriods(table);
        if (DelayTriangle.fits(table)) {
            return DelayTriangle.read(table);
        }
        Counts counts = new Counts();
        if (table.has("known_on", "known") || table.has("known_on", "new")) {
            boolean isNew = table.has("new");
            table.rows()
                    .forEach(row -> counts.put(
                            row,
                            period(row),
                            row.read("known_on", IsoWeek::date),
                            isNew ? newNames(row, "new") : row.count("known")));
            return isNew ? counts.ofIncrements(table) : counts.ofTotals(table);
        }
        boolean isNew = table.columns().stream().anyMatch(column -> column.startsWith("new_"));
        Map<String, LocalDate> dates = dates(table, isNew ? "new" : "known");
        table.rows().forEach(row -> {
            Period period = period(row);
            requireNew(counts, row, period);
            dates.forEach(
                    (column, date) -> counts.put(row, period, date, isNew ? newNames(row, column) : row.count(column)));
        });
        return isNew ? counts.ofIncrements(table) : counts.ofTotals(table);
    }

    /** Columns of one kind and their dates, which ascend: a column out of place is often a column with the wrong heading. */
    private static Map<String, LocalDate> dates(CsvTable table, String kind) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        LocalDate last = LocalDate.MIN;
        for (String column : table.columns()) {
            Matcher form = COLUMN.matcher(column);
            if (!form.matches()) {
                continue;
            }
            if (!form.group(1).equals(kind)) {
                throw InvalidInput.of("A table holds either names in all or new names", column, "Leave out one kind.")
                        .at(table.name());
            }
            LocalDate date = form.group(2) == null
                    ? IsoWeek.date(form.group(3))
                    : LocalDate.of(Integer.parseInt(form.group(2)), 12, 31);
            if (!date.isAfter(last)) {
                throw InvalidInput.of(
                                "The dates of the columns do not ascend", column, "Check the headings, then sort.")
                        .at(table.name());
            }
            last = date;
            dates.put(column, date);
        }
        if (dates.isEmpty()) {
            throw noLayout(table);
        }
        return dates;
    }

    private static void requirePeriods(CsvTable table) {
        if (!table.has("iso_year", "iso_week") && !table.has("period")) {
            throw noLayout(table);
        }
    }

    private static InvalidInput noLayout(CsvTable table) {
        return InvalidInput.of(
                        "The columns fit no layout of dated vintages or of new names",
                        table.columns(),
                        "Use period,known_on,known, or period and columns such as known_2024-12-31, new_2024-12-31 or "
                                + "delay_0.")
                .at(table.name());
    }

    private static void requireNew(Counts counts, CsvRow row, Period period) {
        if (counts.has(period)) {
            throw InvalidInput.of("This period is given twice", period, "Delete one.")
                    .at(row.place());
        }
    }

    static Period period(CsvRow row) {
        if (row.has("period")) {
            return row.read("period", IsoWeek::parsePeriod);
        }
        int year = row.year("iso_year");
        return row.read("iso_week", week -> IsoWeek.parsePeriod(year + "-W" + week));
    }

    /** A number of new names, which cannot be negative. */
    static long newNames(CsvRow row, String column) {
        if (row.text(column).startsWith("-")) {
            throw InvalidInput.of(
                            "New names cannot be negative",
                            row.text(column),
                            "Take names that were struck off out of the count that held them, or give names in all.")
                    .at(row.place() + ":" + column);
        }
        return row.count(column);
    }
}
