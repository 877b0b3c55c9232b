package org.toll.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;

/** All importers, by name and by what a file looks like. */
public final class Importers {
    private static final ClaimsCsv CLAIMS = new ClaimsCsv();
    private static final RegisterJson REGISTER = new RegisterJson();

    /** Formats that are mappings kept with the program. */
    private static final List<Mapping> BUNDLED = Stream.of("general-staff-json", "two-compilers-csv", "economist")
            .map(name -> MappingFile.read(Input.ofResource(Importers.class, name + ".mapping")))
            .toList();

    private Importers() {}

    /** The formats, for {@code --help}. */
    public static List<Format> listFormats() {
        return all().stream().map(Importer::format).toList();
    }

    /**
     * @param name of a format
     * @throws InvalidInput if there is no format of this name
     */
    public static Importer ofFormat(String name) {
        return ofFormat(name, Map.of());
    }

    /**
     * @param settings replace what the format's mapping says, for instance {@code side}, {@code source}, {@code convention}
     *     or {@code vintage}
     * @throws InvalidInput if there is no format of this name, or it does not have these settings
     */
    public static Importer ofFormat(String name, Map<String, String> settings) {
        for (Mapping mapping : BUNDLED) {
            if (mapping.format().name().equals(name)) {
                return mapped(mapping.with(settings));
            }
        }
        List<String> names = listFormats().stream().map(Format::name).toList();
        Importer importer = Stream.of(CLAIMS, REGISTER)
                .filter(fixed -> fixed.format().name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "Unknown format",
                        name,
                        Suggestion.sentence(name, names) + "Use one of " + String.join(", ", names) + "."));
        if (!settings.isEmpty()) {
            throw InvalidInput.of("This format has no settings", settings.keySet(), "Leave them out.");
        }
        return importer;
    }

    /**
     * A format that the user describes in a mapping file.
     *
     * @throws ImportRefused if the mapping cannot be read
     */
    public static Importer ofMapping(Input file, Map<String, String> settings) {
        return mapped(MappingFile.read(file).with(settings));
    }

    /**
     * Finds the format of a file by its beginning.
     *
     * @throws ImportRefused if no format fits; the message says what the file looks like and what to do
     */
    public static Importer detect(Input input) {
        return isJson(input) ? ofJson(input) : ofTable(input);
    }

    private static Importer ofTable(Input input) {
        try (CsvTable table = CsvTable.open(input, ',')) {
            List<String> header = table.header();
            if (ClaimsCsv.isRecognised(header)) {
                return CLAIMS;
            }
            for (Importer importer : all()) {
                boolean isMapped = importer instanceof MappedCsv mapped && mapped.isRecognised(header);
                boolean isSeries = importer instanceof SeriesFile series && series.isRecognised(header);
                if (isMapped || isSeries) {
                    return importer;
                }
            }
            String columns = String.join(", ", header);
            throw unknown(input, "columns " + (columns.length() > 300 ? columns.substring(0, 300) + "..." : columns));
        }
    }

    private static Importer ofJson(Input input) {
        JsonNode root = JsonFile.read(input).node();
        if (root.has("sources") || root.has("groups")) {
            return REGISTER;
        }
        for (Importer importer : all()) {
            if (importer instanceof SeriesFile series && series.isRecognised(root.path(0))) {
                return importer;
            }
        }
        throw unknown(input, "JSON that is neither a register nor a list of dated reports");
    }

    private static ImportRefused unknown(Input input, String looks) {
        return ImportRefused.of(
                input.name(),
                "No known format: the file has " + looks
                        + ". Name its format, or write a mapping that says which column is"
                        + " what (docs/formats.md).");
    }

    private static boolean isJson(Input input) {
        try (Reader text = StrictUtf8.open(input)) {
            int first = text.read();
            while (Character.isWhitespace(first)) {
                first = text.read();
            }
            return first == '{' || first == '[';
        } catch (IOException unreadable) {
            throw ImportRefused.of(input.name(), "The file cannot be read: " + unreadable.getMessage() + ".");
        }
    }

    private static List<Importer> all() {
        return Stream.concat(Stream.of(CLAIMS, REGISTER), BUNDLED.stream().map(Importers::mapped))
                .toList();
    }

    private static Importer mapped(Mapping mapping) {
        return mapping.section("series").isEmpty() ? new MappedCsv(mapping) : new SeriesFile(mapping);
    }
}
