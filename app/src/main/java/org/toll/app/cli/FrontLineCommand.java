package org.toll.app.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.front.ContactLineDefinition;
import org.toll.front.ContactLineMeasure;
import org.toll.front.Theatre;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.SeriesMeasure;
import org.toll.report.front.LineTable;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Length of the contact line, with its definition. */
@Command(
        name = "line",
        mixinStandardHelpOptions = true,
        description = "Length of the contact line on each map: main line as drawn and generalised, pockets apart.",
        footer = {"", "Example: toll front line maps/ --profile deepstate-mirror --inset 2 --tolerance 2"})
final class FrontLineCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Mixin
    private FrontStore store = new FrontStore();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--inset",
            paramLabel = "KM",
            defaultValue = "2",
            description = "How far the country is shrunk, to leave out coast and border. Default: ${DEFAULT-VALUE}.")
    private double insetKm = 2;

    @Option(
            names = "--tolerance",
            paramLabel = "KM",
            defaultValue = "2",
            description = "How far the generalised line may stray. Default: ${DEFAULT-VALUE}.")
    private double toleranceKm = 2;

    FrontLineCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        MapArchive archive = options.archive(environment);
        Theatre theatre = options.theatre(archive);
        ContactLineMeasure line = ContactLineMeasure.of(theatre, new ContactLineDefinition(insetKm, toleranceKm));
        FrontSeries series = Progress.during(
                environment,
                "measuring",
                progress -> SeriesMeasure.of(theatre, Optional.of(line)).measure(archive, done -> {}));
        FrontNotes.tell(environment, series);
        store.append(
                environment,
                access,
                archive.profile(),
                claims -> series.readings().stream().map(claims::frontLength).toList());
        output.print(environment, LineTable.of(series));
        return Exit.OK;
    }
}
