package org.toll.store.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.front.MapSheet;
import org.toll.front.MapTimes;
import org.toll.front.series.MapSeries;

/** A folder of maps of one source, one file each, ordered by the moment they show. Files are read when asked for. */
public final class MapArchive implements MapSeries {
    private final MapProfile profile;
    private final List<Entry> entries;

    private MapArchive(MapProfile profile, List<Entry> entries) {
        this.profile = profile;
        this.entries = entries;
    }

    /**
     * @param file of one map
     * @param times read from its name
     */
    public record Entry(Path file, MapTimes times) {}

    /**
     * Looks through a folder, names only.
     *
     * @param folder with its subfolders, or a single map file; the profile says which names are maps
     * @throws InvalidInput if there is no map, a name holds no date, or two files are of the same moment
     */
    public static MapArchive open(Path folder, MapProfile profile) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> isMap(file.getFileName().toString(), profile))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            throw InvalidInput.of(
                    "No maps here",
                    folder,
                    "Profile " + profile.id() + " looks for .geojson, .geojson.gz, .shp or .zip files named "
                            + profile.files() + ".");
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            entries.add(new Entry(file, FileTimes.of(file.getFileName().toString(), profile)));
        }
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.times().valid()).thenComparing(Entry::file));
        requireDistinct(entries);
        return new MapArchive(profile, List.copyOf(entries));
    }

    /**
     * The maps that show moments from the beginning of the period to its end, both included.
     *
     * @throws InvalidInput if there is none
     */
    public MapArchive within(Period period) {
        Instant from = period.first().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = period.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        List<Entry> kept = entries.stream()
                .filter(entry -> !entry.times().valid().isBefore(from)
                        && !entry.times().valid().isAfter(to))
                .toList();
        if (kept.isEmpty()) {
            throw InvalidInput.of(
                    "No map shows a moment of the period",
                    period,
                    "The maps run from " + entries.get(0).times().valid() + " to "
                            + entries.get(entries.size() - 1).times().valid() + ".");
        }
        return new MapArchive(profile, kept);
    }

    public MapProfile profile() {
        return profile;
    }

    /** In order of the moments shown. */
    public List<Entry> listEntries() {
        return entries;
    }

    @Override
    public List<MapTimes> listTimes() {
        return entries.stream().map(Entry::times).toList();
    }

    @Override
    public String nameOf(int index) {
        return entries.get(index).file().getFileName().toString();
    }

    /**
     * @throws InvalidInput if the file is malformed; nothing of it is used then
     * @throws UncheckedIOException if it cannot be read
     */
    @Override
    public MapSheet read(int index) {
        Entry entry = entries.get(index);
        SheetBuilder sheet = new SheetBuilder(profile);
        try {
            MapFile.read(entry.file(), sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sheet.build(nameOf(index), entry.times());
    }

    private static boolean isMap(String name, MapProfile profile) {
        return MapFile.isMap(name) && profile.files().matcher(name).matches();
    }

    private static void requireDistinct(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            if (before.times().valid().equals(entries.get(i).times().valid())) {
                throw InvalidInput.of(
                        "Two maps of the same moment",
                        before.file().getFileName() + " and "
                                + entries.get(i).file().getFileName(),
                        "Remove one of them.");
            }
        }
    }
}
