package org.toll.store.mortality;

import java.util.List;
import org.toll.estimate.excess.AgeBand;
import org.toll.estimate.excess.DeathTable;
import org.toll.estimate.excess.Sex;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/** One row for each region, year and sex; one column for each age band; {@code unknown} and {@code total} are optional. */
final class WideLayout {
    /** A row further off than this is not a slip of the pen but another row's numbers. */
    private static final double TOLERATED_SHARE = 0.01;

    private WideLayout() {}

    static boolean isBand(String column) {
        return column.matches("\\d{1,3}(-\\d{1,3}|\\+)?");
    }

    /**
     * Adds the rows to {@code deaths}. An empty cell is a band that the register does not have in that year. A row that misses its
     * total by little is kept with a warning, one that misses it by much is left out.
     */
    static void read(CsvTable table, Rows rows, DeathTable.Builder deaths) {
        List<String> bands = table.columns().stream().filter(WideLayout::isBand).toList();
        rows.each(table, row -> {
            String region = rows.region(row);
            int year = row.year("year");
            Sex sex = row.read("sex", Sex::parse);
            long missing = unaccounted(row, bands);
            String difference = row.place() + ": bands and unknown ages differ from the stated total of "
                    + row.text("total") + " by " + missing;
            if (Math.abs(missing) > TOLERATED_SHARE * row.findCount("total").orElse(0)) {
                rows.warn(difference + "; the row is left out");
                deaths.leaveOut(
                        region,
                        year,
                        sex,
                        difference + ". Put the row right, or skip the year; clear the total if it was rounded.");
                return;
            } else if (missing != 0) {
                rows.warn(difference + "; the row is kept");
            }
            for (String band : bands) {
                row.findCount(band)
                        .ifPresent(count ->
                                row.read(band, text -> deaths.add(region, year, sex, AgeBand.parse(band), count)));
            }
        });
    }

    /** How much the stated total exceeds the sum of bands and unknown ages; 0 if no total is stated. */
    private static long unaccounted(CsvRow row, List<String> bands) {
        if (!row.has("total") || row.text("total").isEmpty()) {
            return 0;
        }
        long sum = row.has("unknown") ? row.findCount("unknown").orElse(0) : 0;
        for (String column : bands) {
            AgeBand band = AgeBand.parse(column);
            boolean isWithinAnother =
                    bands.stream().map(AgeBand::parse).anyMatch(other -> !other.equals(band) && other.contains(band));
            sum += isWithinAnother ? 0 : row.findCount(column).orElse(0);
        }
        return row.count("total") - sum;
    }
}
