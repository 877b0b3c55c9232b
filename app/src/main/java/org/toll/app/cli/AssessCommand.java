package org.toll.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.CsvTables;
import org.toll.app.render.HtmlReport;
import org.toll.app.render.JsonReport;
import org.toll.app.render.TerminalReport;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.estimate.synthesis.Synthesis;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.ClaimFilter;
import org.toll.ledger.contradiction.ContradictionFinder;
import org.toll.ledger.lineage.LineageFinder;
import org.toll.report.Report;
import org.toll.report.assessment.AssessmentReport;
import org.toll.store.Ledger;
import org.toll.store.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: what the claims say about a side's losses, month by month, and whether they are being replaced. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Says what is claimed about a side's losses, month by month and definition by definition, one vote for",
            "each independent origin, and sets it against recruits. Writes a report that opens offline."
        },
        footer = {"", "Example: toll assess --side RU --as-of 2026-01-30 --out my-report"})
final class AssessCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Option(
            names = "--side",
            paramLabel = "CODE",
            description = "Whose losses. Default: the side most claims are about.")
    private @Nullable Side side;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Only what had been published by this day. Default: the newest in the ledger.")
    private @Nullable AsOf asOf;

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
        Report report = Progress.during(environment, "assessing", progress -> report());
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
        try (Ledger ledger = access.read(ledgerOption)) {
            AsOf day = asOf != null ? asOf : ledger.findNewest().orElseThrow(ViewOptions.EmptyLedger::new);
            AsOfView view = ledger.view(day, ClaimFilter.ALL);
            Side subject = side != null ? known(side, view) : mostClaimedAbout(view);
            AsOfView aboutSubject = view.filter(claim -> claim.side().equals(subject));
            return AssessmentReport.of(
                    Synthesis.assess(view, subject),
                    ContradictionFinder.find(aboutSubject),
                    LineageFinder.find(aboutSubject),
                    TollCommand.version());
        }
    }

    private static Side known(Side side, AsOfView view) {
        if (view.listSides().contains(side)) {
            return side;
        }
        throw InvalidInput.of(
                "By %s nothing had been published about the side".formatted(view.asOf()),
                side,
                "This ledger speaks of "
                        + view.listSides().stream().map(Side::code).collect(Collectors.joining(", ")) + ".");
    }

    private static Side mostClaimedAbout(AsOfView view) {
        return view.listClaims().stream()
                .collect(Collectors.groupingBy(Claim::side, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Side, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new LedgerException(
                        "Nothing had been published by %s. Ask for a later day.".formatted(view.asOf())));
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
