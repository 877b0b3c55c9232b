package org.toll.estimate.nowcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.toll.base.InvalidInput;
import org.toll.base.Period;

/**
 * How many deaths of each period were known at each of several dates: dated vintages of one series, or a reporting triangle added
 * up along its rows. Immutable.
 */
public final class Vintages {
    private final List<Period> periods;
    private final List<LocalDate> dates;
    private final long[][] known;

    private Vintages(List<Period> periods, List<LocalDate> dates, long[][] known) {
        this.periods = List.copyOf(periods);
        this.dates = List.copyOf(dates);
        this.known = known;
    }

    /**
     * @param periods of death, ascending, each beginning on the day after the one before it ends
     * @param dates of knowledge, ascending
     * @param known for each period, the number known at each date; not negative
     * @throws InvalidInput if periods leave gaps or overlap, dates do not ascend, or sizes disagree
     */
    public static Vintages of(List<Period> periods, List<LocalDate> dates, List<List<Long>> known) {
        requireOrder(periods, dates);
        if (known.size() != periods.size()) {
            throw InvalidInput.of(
                    "Each period needs one row of counts",
                    known.size() + " rows for " + periods.size(),
                    "Check the table.");
        }
        long[][] copy = new long[periods.size()][];
        for (int i = 0; i < copy.length; i++) {
            List<Long> row = known.get(i);
            if (row.size() != dates.size() || row.stream().anyMatch(count -> count < 0)) {
                throw InvalidInput.of(
                        "Each period needs one count of 0 or more for each date",
                        periods.get(i) + " " + row,
                        "Check the row.");
            }
            copy[i] = row.stream().mapToLong(Long::longValue).toArray();
        }
        return new Vintages(periods, dates, copy);
    }

    private static void requireOrder(List<Period> periods, List<LocalDate> dates) {
        if (periods.isEmpty() || dates.isEmpty()) {
            throw InvalidInput.of(
                    "A series needs periods and dates of knowledge", periods + " " + dates, "Check the table.");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).first().equals(periods.get(i - 1).last().plusDays(1))) {
                throw InvalidInput.of(
                        "Each period begins on the day after the one before it ends",
                        periods.get(i - 1) + ", then " + periods.get(i),
                        "Add the missing period with its counts, 0 if none, or remove the repeated one.");
            }
        }
        for (int j = 1; j < dates.size(); j++) {
            if (!dates.get(j).isAfter(dates.get(j - 1))) {
                throw InvalidInput.of(
                        "Dates of knowledge ascend", dates.get(j - 1) + ", then " + dates.get(j), "Sort the columns.");
            }
        }
    }

    public List<Period> periods() {
        return periods;
    }

    public List<LocalDate> dates() {
        return dates;
    }

    public LocalDate lastDate() {
        return dates.get(dates.size() - 1);
    }

    /** Number known of period {@code period} at date {@code date}, both by index from 0. */
    public long known(int period, int date) {
        return known[period][date];
    }

    /** Number known of each period at the last date. */
    public long[] lastKnown() {
        return Arrays.stream(known).mapToLong(row -> row[row.length - 1]).toArray();
    }

    /**
     * What was to be seen at a date: the dates up to it, and the periods more than half of which was past.
     *
     * @throws InvalidInput if nothing was known yet
     */
    public Vintages asOf(LocalDate day) {
        List<LocalDate> past = dates.stream().filter(date -> !date.isAfter(day)).toList();
        if (past.isEmpty()) {
            throw InvalidInput.of(
                    "Nothing was known by this day", day, "The first vintage is of " + dates.get(0) + ".");
        }
        LocalDate last = past.get(past.size() - 1);
        List<Period> begun =
                periods.stream().filter(period -> hasBegun(period, last)).toList();
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            rows.add(Arrays.copyOf(known[i], past.size()));
        }
        return new Vintages(begun, past, rows.toArray(long[][]::new));
    }

    /**
     * The same list as seen at fewer dates, evenly spread from the first to the last. Names are totals, so none is lost; what is lost
     * is when between two of the dates they came. The model has a wave for each interval: dozens of dates make it slow.
     *
     * @param most 2 or more
     */
    public Vintages withAtMost(int most) {
        if (most < 2) {
            throw InvalidInput.of("A growing list needs two dates", most, "Keep 2 or more.");
        }
        int size = Math.min(most, dates.size());
        int[] kept = new int[size];
        List<LocalDate> fewer = new ArrayList<>();
        for (int j = 0; j < size; j++) {
            kept[j] = size == 1 ? 0 : (int) Math.round(j * (dates.size() - 1.0) / (size - 1));
            fewer.add(dates.get(kept[j]));
        }
        long[][] rows = Arrays.stream(known)
                .map(row -> Arrays.stream(kept).mapToLong(j -> row[j]).toArray())
                .toArray(long[][]::new);
        return new Vintages(periods, fewer, rows);
    }

    /** Whether more than half of the period is past at the end of the day. */
    private static boolean hasBegun(Period period, LocalDate day) {
        return 2 * (day.toEpochDay() + 1 - period.first().toEpochDay()) > period.days();
    }

    /** Index of the first date at which more than half of the period was past; {@code dates().size()} if none. */
    int firstDate(int period) {
        int date = 0;
        while (date < dates.size() && !hasBegun(periods.get(period), dates.get(date))) {
            date++;
        }
        return date;
    }

    /**
     * Refuses what no growth can be learned from, whatever the method.
     *
     * @throws InvalidInput if there is one period only or no name at all, or if the list as a whole falls from one date to the
     *     next; single periods may fall, for names are struck off
     */
    void requireGrowingList() {
        if (periods.size() < 2) {
            throw InvalidInput.of(
                    "One period cannot show how names grow with age",
                    periods,
                    "Add the periods before it, or cut it into shorter ones.");
        }
        if (total(dates.size() - 1) == 0) {
            throw InvalidInput.of("The list is empty", lastDate(), "Check the table.");
        }
        for (int j = 1; j < dates.size(); j++) {
            if (total(j) < total(j - 1)) {
                throw InvalidInput.of(
                        "The list falls from " + dates.get(j - 1) + " to " + dates.get(j),
                        total(j - 1) + " names, then " + total(j),
                        "A nowcast is for lists that grow: check the dates, or apply the corrections to the earlier states.");
            }
        }
    }

    private long total(int date) {
        return Arrays.stream(known).mapToLong(row -> row[date]).sum();
    }

    /** Weeks from the middle of a period to the end of a day, at least a tenth of a week. */
    double ageWeeks(int period, LocalDate day) {
        Period deaths = periods.get(period);
        double days = day.toEpochDay() + 1 - deaths.first().toEpochDay() - deaths.days() / 2.0;
        return Math.max(days / 7, 0.1);
    }
}
