package org.toll.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.CsvTables;
import org.toll.app.render.HtmlReport;
import org.toll.app.render.JsonReport;
import org.toll.app.render.TerminalReport;
import org.toll.base.Side;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.fit.NothingToFit;
import org.toll.estimate.synthesis.Synthesis;
import org.toll.ledger.AsOfView;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.contradiction.ContradictionFinder;
import org.toll.ledger.lineage.LineageFinder;
import org.toll.outlook.forecast.Forecast;
import org.toll.outlook.forecast.ForecastClaims;
import org.toll.outlook.forecast.Making;
import org.toll.report.Report;
import org.toll.report.assessment.AssessmentReport;
import org.toll.report.outlook.Findings;
import org.toll.report.outlook.OutlookReport;
import org.toll.store.Ledger;
import org.toll.store.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: a side's losses month by month, whether they are replaced, and how long that can go on. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Estimates a side's losses from all that is claimed about them, sets them against recruits, and says what",
            "follows for the force; then what is claimed, origin by origin. Writes a report that opens offline."
        },
        footer = {"", "Example: toll assess --side RU --as-of 2026-01-30 --fast --out my-report"})
final class AssessCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private SubjectOptions subject = new SubjectOptions();

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Option(
            names = "--no-model",
            description = "Only what is claimed, counted origin by origin; no model, no probabilities.")
    private boolean isClaimsOnly;

    @Option(
            names = {"--why", "--leave-one-out"},
            description = "Fit again without each origin, and with doubtful words read one way: takes minutes.")
    private boolean isExplained;

    @Option(
            names = "--store-forecast",
            description =
                    "Keep the forecast in the ledger given with --ledger, as projections of the source 'toll'; 'toll"
                            + " backtest' scores them when the truth comes in.")
    private boolean isKept;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the report goes. Default: toll-report in the current folder.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the whole report as JSON instead of the summary.")
    private boolean isJson;

    @Option(names = "--quiet", description = "Write the report, print only where it lies.")
    private boolean isQuiet;

    AssessCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        if (isKept && (ledgerOption.place().isEmpty() || isClaimsOnly)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "A forecast is kept in a ledger of your own, and needs the model: --store-forecast --ledger my.duckdb.");
        }
        Report report = report();
        Path folder = environment.workingDirectory().resolve(out != null ? out : Path.of("toll-report"));
        Path html = write(report, folder);
        if (isJson) {
            environment.out().print(JsonReport.render(report));
            return Exit.OK;
        }
        if (!isQuiet) {
            environment.out().print(TerminalReport.render(report, environment.columns()));
        }
        environment.out().println("Report: " + html.toAbsolutePath().normalize());
        return Exit.OK;
    }

    private Report report() {
        AsOfView view;
        try (Ledger ledger = access.read(ledgerOption)) {
            view = subject.view(ledger);
        }
        Side side = subject.side(view);
        Report claimed = Progress.during(environment, "comparing claims", progress -> claimed(view, side));
        return isClaimsOnly ? claimed : ofModel(view, side, claimed);
    }

    private static Report claimed(AsOfView view, Side side) {
        AsOfView aboutSubject = view.filter(claim -> claim.side().equals(side));
        return AssessmentReport.of(
                Synthesis.assess(view, side),
                ContradictionFinder.find(aboutSubject),
                LineageFinder.find(aboutSubject),
                TollCommand.version());
    }

    /** A ledger that says too little for the model still has a report of what it says. */
    private Report ofModel(AsOfView view, Side side, Report claimed) {
        boolean isBundled = ledgerOption.place().isEmpty();
        Findings findings;
        try {
            findings = new ModelRun(environment, modelOptions)
                    .findings(view, side, modelOptions.scenarios(environment, isBundled), isExplained);
        } catch (NothingToFit reason) {
            environment.err().println("toll: note: only what is claimed is shown. " + reason.getMessage());
            return claimed;
        }
        if (isKept) {
            keep(findings);
        }
        return OutlookReport.of(findings, claimed, TollCommand.version());
    }

    private void keep(Findings findings) {
        FusionPosterior posterior = findings.estimate().posterior();
        List<LedgerRecord> records = new ArrayList<>(List.of(ForecastClaims.SOURCE));
        Forecast.listOf(posterior, Making.of(posterior.provenance(), TollCommand.version()))
                .forEach(forecast -> records.add(ForecastClaims.toClaim(forecast)));
        try (Ledger ledger = access.write(ledgerOption.place().orElseThrow())) {
            Ledger.Appended appended = ledger.append(records.iterator());
            environment
                    .err()
                    .println("toll: %,d forecasts kept, %,d were there already."
                            .formatted(appended.added(), appended.alreadyThere()));
        }
    }

    private static Path write(Report report, Path folder) throws IOException {
        Path html = folder.resolve("report.html");
        try {
            Files.createDirectories(folder);
            Files.writeString(html, HtmlReport.render(report), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("report.json"), JsonReport.render(report), StandardCharsets.UTF_8);
            CsvTables.write(report, folder.resolve("tables"));
        } catch (UncheckedIOException | IOException unwritable) {
            throw new LedgerException(
                    "The report cannot be written to %s: %s. Choose another folder with --out."
                            .formatted(folder, unwritable.getMessage()),
                    unwritable);
        }
        return html;
    }
}
