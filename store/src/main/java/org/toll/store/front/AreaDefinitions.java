package org.toll.store.front;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toll.base.SourceId;
import org.toll.front.Control;
import org.toll.front.comparison.AreaDefinition;

/** What the sources of the bundled ledger mean by ground gained. */
public final class AreaDefinitions {
    private AreaDefinitions() {}

    public static Map<SourceId, AreaDefinition> bundled() throws IOException {
        try (Reader in = new InputStreamReader(Bundled.open("area-definitions.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return rows.map(AreaDefinitions::definition)
                    .collect(Collectors.toUnmodifiableMap(AreaDefinition::source, definition -> definition));
        }
    }

    private static AreaDefinition definition(NamedCsvRecord row) {
        return new AreaDefinition(
                SourceId.of(row.getField("source")),
                AreaDefinition.Netting.parse(row.getField("netting")),
                Arrays.stream(row.getField("counts").split(";", -1))
                        .map(Control::parse)
                        .collect(Collectors.toSet()),
                row.getField("note"));
    }
}
