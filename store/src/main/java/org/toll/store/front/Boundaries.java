package org.toll.store.front;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.base.InvalidInput;
import org.toll.front.DrawnPolygon;
import org.toll.front.Region;
import org.toll.front.Theatre;

/** Outlines of countries and regions: one is bundled, any other comes from a file of the user's. */
public final class Boundaries {
    private static final List<String> BUNDLED = List.of("UKR");

    private Boundaries() {}

    public static List<String> listBundled() {
        return BUNDLED;
    }

    /**
     * @param codeOrFile the code of a bundled outline, or a GeoJSON or shapefile whose polygons together are the outline
     * @throws InvalidInput if there is no such outline, or it encloses nothing
     */
    public static Theatre load(String codeOrFile) throws IOException {
        Collector outline = new Collector("");
        if (BUNDLED.contains(codeOrFile)) {
            try (InputStream in = Bundled.open("boundaries/" + codeOrFile + ".geojson")) {
                GeoJsonReader.read(in, outline);
            }
        } else {
            MapFile.read(requireFile(codeOrFile), outline);
        }
        return Theatre.within(codeOrFile, outline.all());
    }

    /**
     * @param file polygons, one or more features for each region
     * @param nameField property that holds the region's name
     */
    public static List<Region> regions(Path file, String nameField, Theatre theatre) throws IOException {
        Collector collector = new Collector(nameField);
        MapFile.read(file, collector);
        return collector.byName.entrySet().stream()
                .map(entry -> theatre.region(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Path requireFile(String codeOrFile) {
        Path file = Path.of(codeOrFile);
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    "No such boundary",
                    codeOrFile,
                    "Use one of " + String.join(", ", BUNDLED) + ", or give a GeoJSON file or shapefile.");
        }
        return file;
    }

    private static final class Collector implements FeatureSink {
        private final String nameField;
        private final Map<String, List<DrawnPolygon>> byName = new LinkedHashMap<>();

        Collector(String nameField) {
            this.nameField = nameField;
        }

        List<DrawnPolygon> all() {
            return byName.values().stream().flatMap(List::stream).toList();
        }

        @Override
        public void polygons(Map<String, String> properties, List<DrawnPolygon> polygons) {
            byName.computeIfAbsent(properties.getOrDefault(nameField, ""), name -> new ArrayList<>())
                    .addAll(polygons);
        }

        @Override
        public void dropped(Dropped reason) {
            // An outline is made of areas; whatever else the file holds does not concern it.
        }
    }
}
