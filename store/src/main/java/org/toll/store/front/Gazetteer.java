package org.toll.store.front;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;
import org.toll.front.LonLat;
import org.toll.front.Town;

/** Towns from a CSV file with the columns name, country, lon, lat, source. */
public final class Gazetteer {
    private final List<Town> towns;

    private Gazetteer(List<Town> towns) {
        this.towns = towns;
    }

    public static Gazetteer bundled() throws IOException {
        try (Reader in = new InputStreamReader(Bundled.open("towns.csv"), StandardCharsets.UTF_8)) {
            return read(in, "towns.csv");
        }
    }

    /**
     * @throws InvalidInput if a row lacks a field or is no place on earth; with file and line
     */
    public static Gazetteer of(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return read(in, file.getFileName().toString());
        }
    }

    public List<Town> listTowns() {
        return towns;
    }

    /**
     * @throws InvalidInput if no town, or more than one, has this name
     */
    public Town get(String name) {
        List<Town> found = towns.stream()
                .filter(town -> town.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .toList();
        if (found.size() != 1) {
            throw InvalidInput.of(
                    found.isEmpty() ? "Town not in the gazetteer" : "More than one town of this name",
                    name,
                    "Give a gazetteer of your own, a CSV with name, country, lon, lat, source.");
        }
        return found.get(0);
    }

    private static Gazetteer read(Reader in, String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in);
                Stream<NamedCsvRecord> rows = csv.stream()) {
            return new Gazetteer(rows.map(row -> town(row, file)).toList());
        }
    }

    private static Town town(NamedCsvRecord row, String file) {
        try {
            return new Town(
                    row.getField("name"),
                    row.getField("country"),
                    LonLat.of(number(row, "lon"), number(row, "lat")),
                    row.getField("source"));
        } catch (InvalidInput invalid) {
            throw invalid.at(file + ":" + row.getStartingLineNumber());
        }
    }

    private static double number(NamedCsvRecord row, String field) {
        try {
            return Double.parseDouble(row.getField(field));
        } catch (NumberFormatException malformed) {
            throw InvalidInput.of("Not a number", row.getField(field), "Write degrees, for instance 37.18.");
        }
    }
}
