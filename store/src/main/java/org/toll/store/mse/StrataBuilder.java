package org.toll.store.mse;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.toll.base.Count;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.strata.Stratum;
import org.toll.estimate.mse.table.CaptureTable;

/** Collects rows into one table for each combination of labels. */
final class StrataBuilder {
    private final Columns columns;
    private final Map<List<String>, SortedMap<Long, Count>> strata = new LinkedHashMap<>();
    private final Map<String, Long> seen = new HashMap<>();

    StrataBuilder(Columns columns) {
        this.columns = columns;
    }

    void add(CsvRecord row) {
        long line = row.getStartingLineNumber();
        List<String> cells = row.getFields();
        if (cells.size() != columns.header().size()) {
            throw InvalidInput.of(
                            "The row has another number of cells than the first row",
                            cells.size(),
                            "Expected " + columns.header().size() + ".")
                    .at(columns.file() + ":" + line);
        }
        List<String> labels = labels(cells);
        long pattern = pattern(cells, line);
        SortedMap<Long, Count> stratum = strata.computeIfAbsent(labels, unused -> new TreeMap<>());
        if (columns.isIncidence()) {
            once(cells.get(0).strip(), "This person is in two rows", line, 0);
            if (pattern == 0) {
                throw InvalidInput.of("This person is on no list", cells.get(0), "Remove the row.")
                        .at(columns.file() + ":" + line);
            }
            stratum.merge(pattern, Count.ofPersons(1), Count::plus);
        } else {
            int last = columns.countPlace();
            once(labels + " " + pattern, "This pattern is in two rows", line, last);
            Count count = count(cells.get(last).strip(), columns.place(line, last));
            if (pattern == 0) {
                throw InvalidInput.of(
                                "A row of zeros would count those on no list",
                                cells.get(last),
                                "Remove it: their number is what is estimated.")
                        .at(columns.file() + ":" + line);
            }
            stratum.put(pattern, count);
        }
    }

    List<Stratum> build() {
        List<Stratum> built = new ArrayList<>();
        strata.forEach((labels, cells) -> built.add(new Stratum(labels, CaptureTable.of(columns.listNames(), cells))));
        if (built.isEmpty()) {
            throw InvalidInput.of("The file has no rows below the first", columns.file(), "Add the counts or persons.");
        }
        return built;
    }

    private List<String> labels(List<String> cells) {
        if (columns.labels().isEmpty()) {
            return List.of("all");
        }
        List<String> labels = new ArrayList<>();
        for (int column : columns.labels()) {
            labels.add(cells.get(column).strip());
        }
        return labels;
    }

    private long pattern(List<String> cells, long line) {
        long pattern = 0;
        for (int j = 0; j < columns.lists().size(); j++) {
            int column = columns.lists().get(j);
            String cell = cells.get(column).strip();
            switch (cell) {
                case "0" -> {}
                case "1" -> pattern |= 1L << j;
                default ->
                    throw InvalidInput.of("The cell of a list is 0 or 1", cell, "Correct the cell.")
                            .at(columns.place(line, column));
            }
        }
        return pattern;
    }

    private static Count count(String text, String place) {
        if (!text.matches("[0-9]{1,15}")) {
            throw InvalidInput.of(
                            "A count is a whole number of persons, 0 or more",
                            text,
                            "Fractions come from averaged linkages: give the drawn tables one by one instead.")
                    .at(place);
        }
        return Count.ofPersons(Long.parseLong(text));
    }

    private void once(String key, String problem, long line, int column) {
        Long before = seen.putIfAbsent(key, line);
        if (before != null) {
            throw InvalidInput.of(problem, key, "It was in row " + before + " before. Keep one.")
                    .at(columns.place(line, column));
        }
    }
}
