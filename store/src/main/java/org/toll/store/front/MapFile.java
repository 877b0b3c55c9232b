package org.toll.store.front;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.toll.base.InvalidInput;

/** Reads the features of a map file: GeoJSON or shapefile, plain, gzipped or zipped. */
final class MapFile {
    private static final int BUFFER = 1 << 16;

    private MapFile() {}

    /** Whether the name is that of a map file: .geojson, .json, .geojson.gz, .json.gz, .shp, .zip. */
    static boolean isMap(String name) {
        return lower(name).matches(".*\\.(geojson|json|geojson\\.gz|json\\.gz|shp|zip)");
    }

    /**
     * @throws InvalidInput if the content is malformed; with the file's name and the place in it
     * @throws IOException if the file cannot be read
     */
    static void read(Path file, FeatureSink sink) throws IOException {
        String name = lower(file.getFileName().toString());
        try {
            if (name.endsWith(".shp")) {
                Shapefiles.readBeside(file, sink);
            } else if (name.endsWith(".zip")) {
                zipped(file, sink);
            } else {
                try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                    GeoJsonReader.read(name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw, sink);
                }
            }
        } catch (InvalidInput invalid) {
            throw invalid.at(file.getFileName().toString());
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            throw InvalidInput.of("Broken or truncated file", broken.getMessage(), "Fetch the file again.")
                    .at(file.getFileName().toString());
        }
    }

    private static void zipped(Path file, FeatureSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var maps = zip.stream()
                    .filter(entry -> lower(entry.getName()).matches("[^_].*\\.(geojson|json|shp)"))
                    .toList();
            if (maps.size() != 1) {
                throw InvalidInput.of(
                        "A zipped map holds one .geojson or .shp file", maps.size() + " found", "Zip each map alone.");
            }
            String name = maps.get(0).getName();
            if (lower(name).endsWith(".shp")) {
                Shapefiles.readZipped(zip, name, sink);
            } else {
                try (InputStream in = zip.getInputStream(maps.get(0))) {
                    GeoJsonReader.read(in, sink);
                }
            }
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
