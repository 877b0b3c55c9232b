package org.toll.people.place;

import java.util.List;
import java.util.Locale;
import org.toll.base.InvalidInput;

/**
 * One place of a gazetteer.
 *
 * @param id unique; regions have their code of ISO 3166-2
 * @param kind {@code region}, {@code district} or {@code settlement}
 * @param within id of the place it lies in, empty for a region
 * @param names the usual one first, then other languages, abbreviations and earlier names
 */
public record GazetteerEntry(String id, String kind, String within, List<String> names) {
    public GazetteerEntry {
        names = List.copyOf(names);
    }

    static GazetteerEntry of(List<String> row) {
        boolean isKnownKind =
                row.size() == 4 && List.of("region", "district", "settlement").contains(row.get(1));
        if (!isKnownKind) {
            throw InvalidInput.of(
                    "A row of a gazetteer has an id, a kind, the id it lies in, and names",
                    row,
                    "Kinds are region, district, settlement; cells stand between tabs, names between bars.");
        }
        String within = row.get(2).equals("-") ? "" : row.get(2);
        return new GazetteerEntry(
                row.get(0), row.get(1), within, List.of(row.get(3).split("\\|")));
    }

    PlaceKind placeKind() {
        return PlaceKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    /** The usual name. */
    public String name() {
        return names.get(0);
    }
}
