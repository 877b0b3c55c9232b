package org.toll.people.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toll.base.InvalidInput;
import org.toll.people.lexicon.Lexicon;

/**
 * Places under all their names: Russian and Ukrainian, old and new, abbreviated. The bundled one holds the regions of Russia and
 * Ukraine and their larger towns; a user adds rows of his own.
 *
 * <p>Immutable.
 */
public final class Gazetteer {
    private final Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
    private final Map<String, String> regionByKey = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> districtsByKey = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> settlementsByKey = new HashMap<>();

    private Gazetteer(List<GazetteerEntry> entries) {
        entries.forEach(entry -> byId.put(entry.id(), entry));
        entries.forEach(this::index);
    }

    private void index(GazetteerEntry entry) {
        if (!entry.within().isEmpty() && !byId.containsKey(entry.within())) {
            throw InvalidInput.of(
                    "A place of a gazetteer lies in one that the gazetteer names: " + entry.id(), entry.within(), "");
        }
        for (String name : entry.names()) {
            switch (entry.placeKind()) {
                case REGION -> regionByKey.putIfAbsent(regionKey(name), entry.id());
                case DISTRICT -> add(districtsByKey, PlaceNames.area(name), entry);
                default -> add(settlementsByKey, PlaceNames.settlement(name), entry);
            }
        }
    }

    private static void add(Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
        List<GazetteerEntry> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static String regionKey(String name) {
        StringBuilder bare = new StringBuilder();
        for (String word : name.split("[\\s()]+")) {
            if (!word.isEmpty() && PlaceKind.ofWord(word) == null) {
                bare.append(bare.length() == 0 ? "" : " ").append(word);
            }
        }
        return PlaceNames.area(bare.length() == 0 ? name : bare.toString());
    }

    /** The gazetteer that comes with the program. */
    public static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /**
     * This gazetteer and more places.
     *
     * @param rows lines of the form of {@code gazetteer.tsv}: id, kind, id it lies in, names between bars
     * @throws InvalidInput if a row is not of that form or lies in an unknown place
     */
    public Gazetteer plus(String rows) {
        List<GazetteerEntry> all = entries();
        Lexicon.rows(rows).forEach(row -> all.add(GazetteerEntry.of(row)));
        return new Gazetteer(all);
    }

    /** All places, those of the program first; a list of the caller's own. */
    public List<GazetteerEntry> entries() {
        return new ArrayList<>(byId.values());
    }

    /** The id of a region under any of its names, with or without the word for region. */
    public Optional<String> regionId(String name) {
        return Optional.ofNullable(regionByKey.get(regionKey(name)));
    }

    /** The settlement of that name in a region, or the only one of that name where the region is not known (empty). */
    Optional<GazetteerEntry> settlement(String name, String regionId) {
        return only(settlementsByKey.getOrDefault(PlaceNames.settlement(name), List.of()), regionId);
    }

    /** The district of that name in a region, or the only one of that name where the region is not known (empty). */
    Optional<GazetteerEntry> district(String name, String regionId) {
        return only(districtsByKey.getOrDefault(PlaceNames.area(name), List.of()), regionId);
    }

    /** The region that a place lies in, itself if it is one; empty if it lies in none. */
    String regionOf(GazetteerEntry entry) {
        return climb(entry, PlaceKind.REGION);
    }

    /** The district that a place lies in, empty if the gazetteer does not say. */
    String districtOf(GazetteerEntry entry) {
        return climb(entry, PlaceKind.DISTRICT);
    }

    private String climb(GazetteerEntry entry, PlaceKind kind) {
        GazetteerEntry at = entry;
        // A chain longer than the kinds would be a circle in a user's rows.
        for (int step = 0; step < PlaceKind.values().length && at != null; step++) {
            if (at.placeKind() == kind) {
                return at.id();
            }
            at = byId.get(at.within());
        }
        return "";
    }

    private Optional<GazetteerEntry> only(List<GazetteerEntry> candidates, String regionId) {
        List<GazetteerEntry> fitting = candidates.stream()
                .filter(entry -> regionId.isEmpty() || regionOf(entry).equals(regionId))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static final class Bundled {
        static final Gazetteer GAZETTEER = new Gazetteer(Lexicon.rows(Gazetteer.class, "gazetteer.tsv").stream()
                .map(GazetteerEntry::of)
                .toList());
    }
}
