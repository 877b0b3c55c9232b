package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.front.Theatre;
import org.toll.front.comparison.AreaComparison;
import org.toll.front.comparison.MapReading;
import org.toll.front.series.MonthlyChange;
import org.toll.ledger.AsOfView;
import org.toll.report.front.ComparisonTable;
import org.toll.store.Ledger;
import org.toll.store.front.AreaDefinitions;
import org.toll.store.front.MapArchive;
import org.toll.store.front.MapProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Maps and published areas side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "What several maps and the published figures of the ledger say about the same days, and why they differ:",
            "window, classes counted, net or gross."
        },
        footer = {"", "Example: toll front compare maps/ --profile deepstate-mirror --period 2025-12"})
final class FrontCompareCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--also",
            paramLabel = "PROFILE=MAPS",
            description = "Another map for the same days; may be repeated.")
    private Map<String, Path> others = new LinkedHashMap<>();

    FrontCompareCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        Period period = options.period()
                .orElseThrow(
                        () -> InvalidInput.of("A comparison needs its days", "", "Add for instance --period 2025-12."));
        MapArchive archive = options.allMaps(environment);
        Theatre theatre = options.theatre(archive);
        List<MapReading> maps = new ArrayList<>();
        maps.add(reading(theatre, archive, period));
        for (Map.Entry<String, Path> other : others.entrySet()) {
            maps.add(reading(
                    theatre,
                    FrontOptions.open(environment, other.getValue(), MapProfiles.load(other.getKey())),
                    period));
        }
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOfView view = ledger.view(
                    ledger.findNewest().orElseThrow(ViewOptions.EmptyLedger::new),
                    org.toll.ledger.ClaimFilter.ALL.withSide(archive.profile().side()));
            print(AreaComparison.of(archive.profile().side(), period, maps, view, AreaDefinitions.bundled()));
        }
        return Exit.OK;
    }

    private void print(AreaComparison comparison) {
        if (output.isJson()) {
            Json.printTables(
                    environment.out(),
                    Map.of(
                            "maps", ComparisonTable.ofMaps(comparison),
                            "published", ComparisonTable.ofClaims(comparison)));
            return;
        }
        output.print(environment, ComparisonTable.ofMaps(comparison));
        environment.out().println();
        output.print(environment, ComparisonTable.ofClaims(comparison));
    }

    private static MapReading reading(Theatre theatre, MapArchive archive, Period period) {
        MonthlyChange change = MonthlyChange.in(theatre);
        return new MapReading(
                archive.profile().title(),
                change.over(period, archive),
                shifted(change, archive, period, -1),
                shifted(change, archive, period, 1));
    }

    /** The window moved by a day, where maps are there for it. */
    private static Optional<Double> shifted(MonthlyChange change, MapArchive archive, Period period, int days) {
        try {
            Period moved =
                    Period.of(period.first().plusDays(days), period.last().plusDays(days));
            return Optional.of(change.over(moved, archive).netKm2());
        } catch (InvalidInput noMap) {
            return Optional.empty();
        }
    }
}
