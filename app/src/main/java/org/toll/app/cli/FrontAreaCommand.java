package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.front.Region;
import org.toll.front.Theatre;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.SeriesMeasure;
import org.toll.report.Table;
import org.toll.report.front.AreaTable;
import org.toll.store.front.Boundaries;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Area held, map by map, or region by region on the newest map. */
@Command(
        name = "area",
        mixinStandardHelpOptions = true,
        description = "Area held on each map, with contested ground as the upper bound.",
        footer = {"", "Example: toll front area maps/ --profile deepstate-mirror --period 2025-12"})
final class FrontAreaCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private FrontStore store = new FrontStore();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--regions",
            paramLabel = "FILE",
            description = "Polygons of regions: tells the newest map region by region.")
    private @Nullable Path regions;

    @Option(
            names = "--region-name",
            paramLabel = "COLUMN",
            defaultValue = "name",
            description = "Property that holds a region's name. Default: ${DEFAULT-VALUE}.")
    private String regionName = "name";

    FrontAreaCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        MapArchive archive = options.archive(environment);
        Theatre theatre = options.theatre(archive);
        if (regions != null) {
            output.print(
                    environment,
                    byRegion(theatre, archive, environment.workingDirectory().resolve(regions)));
            return Exit.OK;
        }
        FrontSeries series = Progress.during(
                environment,
                "measuring",
                progress -> SeriesMeasure.of(theatre, Optional.empty()).measure(archive, done -> {}));
        FrontNotes.tell(environment, series);
        store.append(
                environment,
                access,
                archive.profile(),
                claims -> series.readings().stream().map(claims::areaHeld).toList());
        output.print(environment, AreaTable.bySnapshot(series));
        return Exit.OK;
    }

    private Table byRegion(Theatre theatre, MapArchive archive, Path file) throws IOException {
        List<Region> found = Boundaries.regions(file, regionName, theatre);
        int newest = archive.listTimes().size() - 1;
        return AreaTable.byRegion(theatre.draw(archive.read(newest)), found);
    }
}
