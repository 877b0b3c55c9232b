package org.toll.store.front;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.toll.base.InvalidInput;

/** Finds the parts of a shapefile: .shp for shapes, .dbf for their properties, .prj for the reference system. */
final class Shapefiles {
    private Shapefiles() {}

    static void readBeside(Path shp, FeatureSink sink) throws IOException {
        read(
                part -> {
                    Path file = shp.resolveSibling(sibling(shp.getFileName().toString(), part));
                    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
                },
                sink);
    }

    static void readZipped(ZipFile zip, String shp, FeatureSink sink) throws IOException {
        read(
                part -> {
                    ZipEntry entry = zip.getEntry(sibling(shp, part));
                    return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
                },
                sink);
    }

    private interface Parts {
        Optional<InputStream> open(String part) throws IOException;
    }

    private static void read(Parts parts, FeatureSink sink) throws IOException {
        Optional<InputStream> prj = parts.open("prj");
        if (prj.isPresent()) {
            try (InputStream in = prj.get()) {
                requireDegrees(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        Optional<InputStream> dbf = parts.open("dbf");
        DbfTable table = DbfTable.EMPTY;
        if (dbf.isPresent()) {
            try (InputStream in = dbf.get()) {
                table = DbfTable.read(in);
            }
        }
        InputStream shp = parts.open("shp")
                .orElseThrow(() -> InvalidInput.of("No .shp part", "", "Keep .shp, .dbf and .prj together."));
        try (InputStream in = new BufferedInputStream(shp, 1 << 16)) {
            ShapeReader.read(in, table, sink);
        }
    }

    private static void requireDegrees(String prj) {
        if (!prj.strip().startsWith("GEOGCS") && !prj.strip().startsWith("GEOGCRS")) {
            throw InvalidInput.of(
                    "The shapefile is in a projected reference system", prj, "Convert it to WGS84, EPSG:4326.");
        }
    }

    private static String sibling(String shp, String part) {
        boolean isUpper = shp.endsWith("SHP");
        return shp.substring(0, shp.length() - 3) + (isUpper ? part.toUpperCase(java.util.Locale.ROOT) : part);
    }
}
