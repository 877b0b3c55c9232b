package org.toll.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.ledger.series.Bulletin;

/**
 * A file of dated running totals: a JSON list of objects or a CSV table. Which fields hold what, and of whom the numbers speak, is
 * said in a mapping with a section {@code [series]}.
 */
record SeriesFile(Mapping mapping) implements Importer {
    static final List<String> SETTINGS =
            List.of("date", "total", "about", "compare", "since", "convention", "emit", "vintage");
    private static final int MOST_REPORTS = 100_000;

    /**
     * One report of the file.
     *
     * @param place where it stands
     * @param bulletin date and total
     * @param isAbout whether the publisher calls the total approximate
     * @param other what another compiler's column has for the date, if it differs
     */
    record Entry(String place, Bulletin bulletin, boolean isAbout, Optional<String> other) {}

    @Override
    public Format format() {
        return mapping.format();
    }

    @Override
    public ImportedRecords open(Input input, KnownRecords known) {
        List<Finding> problems = new ArrayList<>();
        List<Entry> entries = isJson() ? json(input, problems) : csv(input, problems);
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems, problems.size() >= 20);
        } else if (entries.isEmpty()) {
            throw ImportRefused.of(input.name(), "There is no report in the file. Nothing can be read from it.");
        }
        return new SeriesClaims(mapping, known).read(input.name(), entries);
    }

    boolean isJson() {
        return mapping.get("file", "shape", "csv").equals("json");
    }

    /** Whether a table has the columns that this mapping reads. */
    boolean isRecognised(List<String> header) {
        return !isJson()
                && header.contains(mapping.require("series", "date"))
                && header.contains(mapping.require("series", "total"));
    }

    boolean isRecognised(JsonNode first) {
        return isJson()
                && first.has(mapping.require("series", "date"))
                && first.has(mapping.require("series", "total"));
    }

    private List<Entry> json(Input input, List<Finding> problems) {
        JsonFields root = JsonFile.read(input);
        if (!root.node().isArray()) {
            throw ImportRefused.of(input.name(), "A list [ {...}, {...} ] of dated reports is needed here.");
        }
        List<Entry> entries = new ArrayList<>();
        String total = mapping.require("series", "total");
        String about = mapping.get("series", "about", "");
        int number = 0;
        for (JsonNode node : root.node()) {
            String place = input.name() + ":[" + number++ + "]";
            JsonNode value = node.path(total);
            String written = value.isNumber() || value.isTextual() ? value.asText() : "";
            String words = node.path(about).asText();
            read(place, node.path(mapping.require("series", "date")).asText(), total, written, words, "")
                    .add(entries, problems);
            if (problems.size() >= 20 || number > MOST_REPORTS) {
                break;
            }
        }
        return entries;
    }

    private List<Entry> csv(Input input, List<Finding> problems) {
        List<Entry> entries = new ArrayList<>();
        String total = mapping.require("series", "total");
        String compare = mapping.get("series", "compare", "");
        try (CsvTable table = CsvTable.open(input, mapping.separator())) {
            if (!isRecognised(table.header())) {
                throw ImportRefused.of(
                        input.name() + ":1",
                        "The columns " + mapping.require("series", "date") + " and " + total
                                + " are needed. The file has " + String.join(", ", table.header()) + ".");
            }
            while (table.hasNext() && problems.size() < 20 && entries.size() <= MOST_REPORTS) {
                try {
                    Row row = table.next();
                    if (!row.word(total).isEmpty()) {
                        String other = compare.isEmpty() ? "" : row.word(compare);
                        String date = row.word(mapping.require("series", "date"));
                        String about = row.word(mapping.get("series", "about", ""));
                        read(row.place(), date, total, row.word(total), about, other)
                                .add(entries, problems);
                    }
                } catch (Row.Refused problem) {
                    problems.add(problem.finding());
                }
            }
        }
        return entries;
    }

    private Read read(String place, String date, String column, String total, String about, String other) {
        try {
            LocalDate dated = mapping.date(date);
            try {
                double value = mapping.numbers().read(total);
                if (value != Math.rint(value) || Math.abs(value) > 1e15) {
                    throw InvalidInput.of("A running total is a whole number", total, "Check the number.");
                }
                Bulletin bulletin = new Bulletin(dated, (long) value);
                boolean differs = !other.isEmpty() && mapping.numbers().read(other) != value;
                return new Read(
                        Optional.of(new Entry(
                                place,
                                bulletin,
                                Arrays.asList(mapping.get("series", "about words", "about")
                                                .split("\\s*,\\s*", -1))
                                        .contains(about),
                                differs ? Optional.of(other) : Optional.empty())),
                        Optional.empty());
            } catch (InvalidInput problem) {
                return Read.problem(place + ":" + column, problem);
            }
        } catch (InvalidInput problem) {
            return Read.problem(place + ":" + mapping.require("series", "date"), problem);
        }
    }

    /** Either an entry or a problem. */
    private record Read(Optional<Entry> entry, Optional<Finding> problem) {
        static Read problem(String place, InvalidInput problem) {
            return new Read(Optional.empty(), Optional.of(new Finding(place, String.valueOf(problem.getMessage()))));
        }

        void add(List<Entry> entries, List<Finding> problems) {
            entry.ifPresent(entries::add);
            problem.ifPresent(problems::add);
        }
    }
}
