package org.toll.store.people;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;

/** A format that results are written in. */
public enum TableFormat {
    CSV,
    JSON,
    PARQUET;

    /** The extension of its files, and its name on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws InvalidInput if no format has this name
     */
    public static TableFormat of(String name) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "No format has this name",
                        name,
                        "Choose from "
                                + Stream.of(values())
                                        .map(TableFormat::extension)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
