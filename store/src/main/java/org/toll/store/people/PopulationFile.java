package org.toll.store.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.people.model.Population;
import org.toll.people.model.Population.Share;
import org.toll.store.csv.CsvRow;
import org.toll.store.csv.CsvTable;

/**
 * How common names or places are in a population, as a CSV file: a column {@code value}; a column {@code share} (0.013) or
 * {@code count} (of people, made shares of all that the file counts); and, if need be, a third one of regions, headed by the
 * field of the lists that says where a person is from. Rows without a region are of everywhere.
 *
 * <pre>{@code
 * value,share,birth_region
 * Ivanov,0.013,
 * Dorzhiev,0.0001,
 * Dorzhiev,0.02,Buryatia
 * }</pre>
 */
public final class PopulationFile {
    private static final String PREFIX = "population-";

    private PopulationFile() {}

    /**
     * @throws InvalidInput if the file is missing or not of this layout, or a share is none; the message says where
     */
    public static Population read(Path file) {
        CsvTable table = CsvTable.read(file);
        boolean isCounted = table.has("count");
        if (!table.has("value") || isCounted == table.has("share")) {
            throw layout(table, "It has a column 'value' and either 'share' or 'count'");
        }
        List<String> others = table.columns().stream()
                .filter(column -> !List.of("value", "share", "count").contains(column))
                .toList();
        if (others.size() > 1) {
            throw layout(table, "It has one column of regions at most");
        }
        String region = others.isEmpty() ? "" : others.get(0);
        Map<String, Long> counted = new HashMap<>();
        if (isCounted) {
            table.rows().forEach(row -> counted.merge(cell(row, region), row.count("count"), Long::sum));
        }
        List<Share> shares = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            String of = cell(row, region);
            shares.add(row.read(
                    "value",
                    value -> new Share(
                            value,
                            of,
                            isCounted
                                    ? share(row, counted.getOrDefault(of, 0L))
                                    : row.read("share", PopulationFile::number))));
        }
        return new Population(name(file), region, shares);
    }

    /** Writes a table beside a model that names it; reading it gives an equal one. */
    static void write(Path file, Population population) throws IOException {
        List<String> heading = new ArrayList<>(List.of("value", "share"));
        if (population.isByRegion()) {
            heading.add(population.regionField());
        }
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            writer.writeRecord(heading);
            for (Share share : population.shares()) {
                List<String> cells = List.of(share.value(), Double.toString(share.share()), share.region());
                writer.writeRecord(cells.subList(0, heading.size()));
            }
        }
    }

    /** Beside a model, and in no way mistaken for a result. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(PREFIX) ? name : PREFIX + name;
    }

    private static String cell(CsvRow row, String column) {
        return column.isEmpty() ? "" : row.text(column);
    }

    private static double share(CsvRow row, long counted) {
        return (double) row.count("count") / Math.max(1, counted);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw InvalidInput.of("A share is a number", text, "Write it with a point, for instance 0.013.");
        }
    }

    private static InvalidInput layout(CsvTable table, String rule) {
        return InvalidInput.of(
                        rule + ", and no others",
                        table.columns(),
                        "See docs/methods/linkage.md, section Population tables.")
                .at(table.name());
    }
}
