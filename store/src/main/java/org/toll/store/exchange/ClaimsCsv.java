package org.toll.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The project's own table of claims: one row a claim, in the columns of {@code docs/formats.md}. {@link ClaimsCsvWriter} writes
 * what this reads.
 */
final class ClaimsCsv implements Importer {
    static final String NAME = "claims";
    static final List<String> COLUMNS = List.of(
            "id",
            "published",
            "source",
            "attribution",
            "via",
            "side",
            "metric",
            "period_start",
            "period_end",
            "cumulative",
            "low",
            "central",
            "high",
            "unit",
            "basis",
            "status",
            "admiralty",
            "url",
            "notes",
            "rate");
    /** Columns that only some files need; see the format's page. */
    static final List<String> FURTHER_COLUMNS = List.of("quantity", "wording", "supersedes", "span");

    private static final Set<String> OPTIONAL =
            Set.of("attribution", "via", "cumulative", "low", "central", "high", "url", "notes");

    @Override
    public Format format() {
        return new Format(
                NAME, "claims, one a row (CSV)", "a first line with the columns id, published, source, metric");
    }

    @Override
    public ImportedRecords open(Input input, KnownRecords known) {
        CsvTable table = CsvTable.open(input, ',');
        try {
            checkColumns(table);
            return new TableRecords(table, new ClaimRow(known));
        } catch (ImportRefused refused) {
            table.close();
            throw refused;
        }
    }

    static boolean isRecognised(List<String> header) {
        return header.containsAll(List.of("id", "published", "source", "metric"));
    }

    private static void checkColumns(CsvTable table) {
        List<String> allowed = new ArrayList<>(COLUMNS);
        allowed.addAll(FURTHER_COLUMNS);
        List<Finding> problems = new ArrayList<>();
        List<String> header = table.header();
        for (String column : COLUMNS) {
            if (!header.contains(column) && !OPTIONAL.contains(column)) {
                problems.add(new Finding(
                        table.name() + ":1:" + column,
                        "This column is missing. Add it, or rename the one that holds it."));
            }
        }
        for (String column : header) {
            if (!allowed.contains(column)) {
                problems.add(new Finding(
                        table.name() + ":1:" + column,
                        "The format has no such column. " + Suggestion.sentence(column, allowed)
                                + "Remove or rename it;" + " remarks belong in the column notes."));
            }
        }
        if (header.size() == 1 && (header.get(0).contains(";") || header.get(0).contains("\t"))) {
            problems.add(
                    0,
                    new Finding(
                            table.name() + ":1",
                            "The cells are not separated by commas. Save the table as CSV with commas."));
        }
        if (!problems.isEmpty()) {
            throw ImportRefused.of(problems, false);
        }
    }
}
