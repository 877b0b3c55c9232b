package org.toll.store.mortality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.toll.base.InvalidInput;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/** Goes through rows, gathers what is wrong with them, and refuses them all together: nothing is imported by half. */
final class Rows {
    private static final int SHOWN = 10;

    private final String wholeCountry;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param wholeCountry id for rows without a region
     */
    Rows(String wholeCountry) {
        this.wholeCountry = wholeCountry;
    }

    void each(CsvTable table, Consumer<CsvRow> reading) {
        for (CsvRow row : table.rows()) {
            try {
                reading.accept(row);
            } catch (InvalidInput bad) {
                String message = String.valueOf(bad.getMessage());
                problems.add(message.startsWith(row.place()) ? message : row.place() + ": " + message);
            }
        }
    }

    String region(CsvRow row) {
        for (String column : List.of("region_id", "region")) {
            if (row.has(column)) {
                return row.read(column, RegionNames::normalise);
            }
        }
        return wholeCountry;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /**
     * @throws InvalidInput if any row was bad
     */
    void requireGood() {
        if (!problems.isEmpty()) {
            List<String> shown = problems.subList(0, Math.min(SHOWN, problems.size()));
            String more = problems.size() > SHOWN ? "\n... and " + (problems.size() - SHOWN) + " more" : "";
            throw InvalidInput.of(
                    "Rows that cannot be read; nothing was imported",
                    problems.size(),
                    "Put them right:\n" + String.join("\n", shown) + more);
        }
    }
}
