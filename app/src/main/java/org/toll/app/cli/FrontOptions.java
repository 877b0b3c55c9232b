package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.front.MapSheet;
import org.toll.front.Theatre;
import org.toll.store.front.Boundaries;
import org.toll.store.front.MapArchive;
import org.toll.store.front.MapProfile;
import org.toll.store.front.MapProfiles;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which maps a front command measures, and on which ground. */
final class FrontOptions {
    @Parameters(paramLabel = "MAPS", description = "A folder of dated maps of one source, or a single map.")
    private @Nullable Path maps;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "NAME",
            description = "How the source draws and names its maps: deepstate-mirror, deepstate-raw, isw, plain,"
                    + " or a JSON file of your own.")
    private String profile = "";

    @Option(
            names = "--boundary",
            paramLabel = "PLACE",
            description = "Outline of the country: UKR, or a GeoJSON file or shapefile. Default: the profile's.")
    private @Nullable String boundary;

    @Option(
            names = "--lag",
            paramLabel = "HOURS",
            description = "From the moment a map shows to its publication or fetching. Default: the profile's.")
    private @Nullable Integer lagHours;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "Only these days, such as 2025-12 or 2025-01-01/2025-06-30. Default: all maps.")
    private @Nullable Period period;

    MapProfile profile() throws IOException {
        MapProfile loaded = MapProfiles.load(profile);
        if (lagHours == null) {
            return loaded;
        }
        if (lagHours < 0) {
            throw InvalidInput.of("A publication lag cannot be negative", lagHours, "Give hours, 0 or more.");
        }
        return loaded.withLag(Duration.ofHours(lagHours));
    }

    Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /** The maps of the period asked for. */
    MapArchive archive(Environment environment) throws IOException {
        MapArchive all = allMaps(environment);
        return period == null ? all : all.within(period);
    }

    MapArchive allMaps(Environment environment) throws IOException {
        return open(environment, Objects.requireNonNull(maps), profile());
    }

    static MapArchive open(Environment environment, Path maps, MapProfile profile) throws IOException {
        Path folder = environment.workingDirectory().resolve(maps);
        if (!Files.exists(folder)) {
            throw InvalidInput.of("No such folder or file", maps, "Check the path.");
        }
        return MapArchive.open(folder, profile);
    }

    /** The outline asked for, else the profile's, else a plane around the first map, good for areas only. */
    Theatre theatre(MapArchive archive) throws IOException {
        String place = boundary != null ? boundary : archive.profile().boundary();
        if (!place.isEmpty()) {
            return Boundaries.load(place);
        }
        return Theatre.around(
                archive.nameOf(0),
                archive.read(0).areas().stream().map(MapSheet.Area::polygon).toList());
    }

    /** Months asked for, else every whole month that the maps cover. */
    List<Period> months(List<Period> covered) {
        return period == null ? covered : List.of(period);
    }
}
