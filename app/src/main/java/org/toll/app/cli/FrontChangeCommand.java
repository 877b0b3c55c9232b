package org.toll.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.front.Theatre;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.GroundChange;
import org.toll.front.series.MonthlyChange;
import org.toll.front.series.SeriesMeasure;
import org.toll.report.front.ChangeTable;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ground that changed hands, month by month or in one period. */
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        description = {
            "Ground that changed hands: net, gross end to end, and on request gross over snapshots.",
            "By whole months, or for the days of --period."
        },
        footer = {"", "Example: toll front change maps/ --profile deepstate-mirror --period 2025-12 --snapshots"})
final class FrontChangeCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private FrontStore store = new FrontStore();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--snapshots", description = "Also add up gains and losses over every map in between.")
    private boolean isOverSnapshots;

    FrontChangeCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        MapArchive archive = options.allMaps(environment);
        Theatre theatre = options.theatre(archive);
        List<GroundChange> changes = Progress.during(environment, "measuring", progress -> changes(theatre, archive));
        store.append(
                environment,
                access,
                archive.profile(),
                claims -> changes.stream().map(claims::areaGained).toList());
        output.print(environment, ChangeTable.of(changes));
        return Exit.OK;
    }

    private List<GroundChange> changes(Theatre theatre, MapArchive archive) {
        MonthlyChange change = MonthlyChange.in(theatre);
        Optional<FrontSeries> series = isOverSnapshots
                ? Optional.of(SeriesMeasure.of(theatre, Optional.empty()).measure(archive, done -> {}))
                : Optional.empty();
        series.ifPresent(measured -> FrontNotes.tell(environment, measured));
        return options.months(change.listMonths(archive)).stream()
                .map(month -> series.map(measured -> change.over(month, archive, measured))
                        .orElseGet(() -> change.over(month, archive)))
                .toList();
    }
}
