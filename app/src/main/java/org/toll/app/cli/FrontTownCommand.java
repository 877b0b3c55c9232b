package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.front.Theatre;
import org.toll.front.Town;
import org.toll.front.TownMeasure;
import org.toll.report.front.TownTable;
import org.toll.store.front.Gazetteer;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How near the held ground was to towns. */
@Command(
        name = "town",
        mixinStandardHelpOptions = true,
        description = "Distance from towns to held ground, and the held part of a disc around them, on each map.",
        footer = {"", "Example: toll front town maps/ --profile deepstate-mirror --town Pokrovsk --period 2025-12"})
final class FrontTownCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--town",
            paramLabel = "NAME",
            description = "A town of the gazetteer; may be repeated. Default: all.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--radius",
            paramLabel = "KM",
            defaultValue = "10",
            description = "Radius of the disc. Default: ${DEFAULT-VALUE}.")
    private double radiusKm = 10;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Towns of your own: CSV with name, country, lon, lat, source.")
    private @Nullable Path gazetteer;

    FrontTownCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        MapArchive archive = options.archive(environment);
        Theatre theatre = options.theatre(archive);
        List<Town> towns = towns();
        output.print(
                environment,
                TownTable.of(Progress.during(environment, "measuring", progress -> read(theatre, archive, towns))));
        return Exit.OK;
    }

    private List<TownTable.Dated> read(Theatre theatre, MapArchive archive, List<Town> towns) {
        List<TownTable.Dated> readings = new ArrayList<>();
        for (int i = 0; i < archive.listTimes().size(); i++) {
            TownMeasure measure = TownMeasure.of(theatre, theatre.draw(archive.read(i)));
            for (Town town : towns) {
                readings.add(new TownTable.Dated(archive.listTimes().get(i), measure.read(town, radiusKm)));
            }
        }
        return readings;
    }

    private List<Town> towns() throws IOException {
        Gazetteer found = gazetteer == null
                ? Gazetteer.bundled()
                : Gazetteer.of(environment.workingDirectory().resolve(gazetteer));
        return names.isEmpty()
                ? found.listTowns()
                : names.stream().map(found::get).toList();
    }
}
