package org.toll.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.toll.base.InvalidInput;

/** What sort of institution a source is. */
public enum SourceKind {
    GOVERNMENT,
    MILITARY,
    INTELLIGENCE,
    ALLIANCE,
    MEDIA,
    THINK_TANK,
    RECORDER,
    RESEARCH,
    STATISTICS,
    LEAK,
    UNKNOWN;

    /**
     * @throws InvalidInput if no kind has this name
     */
    public static SourceKind parse(String text) {
        try {
            return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw InvalidInput.of(
                    "Unknown kind of source",
                    text,
                    "Use one of "
                            + Arrays.stream(values()).map(SourceKind::code).collect(Collectors.joining(", ")) + ".");
        }
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
