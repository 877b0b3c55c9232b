package org.toll.store.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Any table of claims, read through a mapping. */
record MappedCsv(Mapping mapping) implements Importer {

    @Override
    public Format format() {
        return mapping.format();
    }

    @Override
    public ImportedRecords open(Input input, KnownRecords known) {
        CsvTable table = CsvTable.open(input, mapping.separator());
        try {
            for (Map.Entry<String, String> line : mapping.section("columns").entrySet()) {
                if (!table.header().contains(line.getValue())) {
                    throw ImportRefused.of(
                            table.name() + ":1:" + line.getValue(),
                            "The mapping takes " + line.getKey()
                                    + " from this column, and the file has none of this name. "
                                    + Suggestion.sentence(line.getValue(), table.header())
                                    + "Its columns are " + String.join(", ", table.header()) + ".");
                }
            }
            return new TableRecords(table, new Reading(mapping, known));
        } catch (ImportRefused refused) {
            table.close();
            throw refused;
        }
    }

    boolean isRecognised(List<String> header) {
        return !mapping.section("columns").isEmpty()
                && header.containsAll(mapping.section("columns").values());
    }

    private static final class Reading implements BiConsumer<Row, Sink> {
        private final Mapping mapping;
        private final ClaimRow claims;
        private final RowChecks checks;
        private final Set<String> generated = new HashSet<>();

        Reading(Mapping mapping, KnownRecords known) {
            this.mapping = mapping;
            this.claims = new ClaimRow(known);
            this.checks = new RowChecks(mapping, known);
        }

        @Override
        public void accept(Row original, Sink sink) {
            MappedRow row = new MappedRow(original, mapping);
            boolean hasOwnId = mapping.section("columns").containsKey("id");
            if (!hasOwnId && !generated.add(row.text("id"))) {
                sink.flag(new Finding(row.place(), "The same row stands above; kept once."));
                return;
            }
            List<Finding> flags = checks.flags(row);
            flags.forEach(sink::flag);
            String note = row.text("notes");
            for (Finding flag : flags) {
                note = (note.isEmpty() ? "" : note + "; ") + "flag: " + flag.message();
            }
            row.replace("notes", note);
            claims.accept(row, sink);
        }
    }
}
