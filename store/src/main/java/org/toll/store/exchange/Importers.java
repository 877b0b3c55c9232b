package org.toll.store.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** All importers, by name and by what a file looks like. */
public final class Importers {
    private static final List<Importer> ALL = List.of(new ClaimsCsv(), new RegisterJson());

    private Importers() {}

    /** The formats, for {@code --help}. */
    public static List<Format> listFormats() {
        return ALL.stream().map(Importer::format).toList();
    }

    /**
     * @param name of a format
     * @throws org.toll.base.InvalidInput if there is no format of this name
     */
    public static Importer ofFormat(String name) {
        List<String> names =
                ALL.stream().map(importer -> importer.format().name()).toList();
        return ALL.stream()
                .filter(importer -> importer.format().name().equals(name))
                .findFirst()
                .orElseThrow(() -> org.toll.base.InvalidInput.of(
                        "Unknown format",
                        name,
                        Suggestion.sentence(name, names) + "Use one of "
                                + names.stream().collect(Collectors.joining(", ")) + "."));
    }
}
