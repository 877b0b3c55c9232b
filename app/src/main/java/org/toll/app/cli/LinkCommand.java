package org.toll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.CsvTables;
import org.toll.app.render.HtmlReport;
import org.toll.app.render.JsonReport;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.ClusterOptions;
import org.toll.people.cluster.Constraints;
import org.toll.people.cluster.LinkEvidence;
import org.toll.people.cluster.draw.DrawSettings;
import org.toll.people.cluster.draw.DrawnClusterings;
import org.toll.people.explain.PairExplanation;
import org.toll.people.judgement.Judgements;
import org.toll.people.kernel.ScoringPlan;
import org.toll.people.record.RecordTable;
import org.toll.people.report.LinkageReport;
import org.toll.people.report.Shown;
import org.toll.report.Report;
import org.toll.store.Ledger;
import org.toll.store.people.LedgerJudgements;
import org.toll.store.people.LinkageFiles;
import org.toll.store.people.RecordFiles;
import org.toll.store.people.TableFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who of several lists is one person. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Links the records of named lists: which of them are one person, how sure that is, and why. Columns are",
            "recognised and weights learned from the records; nothing need be configured."
        },
        footer = {
            "",
            "Written to the folder: people, pairs and overlap tables, model.yaml, report.html. Example:",
            "  toll link register.csv obituaries.csv --clean register --out linked"
        })
final class LinkCommand implements Callable<Integer> {
    /** Above so many records clusterings are drawn only if asked for: it takes a while. */
    private static final int DRAWN_UNASKED = 200_000;

    private static final int USUAL_DRAWS = 200;

    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Where results go. Default: toll-link in the current folder; with --against, the folder named there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FOLDER",
            description = {
                "Link only the records of the files named now, to the people of the linkage in this folder, with its",
                "model. Its files must be where they were. People keep their numbers."
            })
    private Optional<Path> against = Optional.empty();

    @Mixin
    private PublicIds ids = new PublicIds();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "csv",
            description = "Of people and pairs: csv, json, parquet. Default: ${DEFAULT-VALUE}.")
    private String format = "csv";

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Linkages drawn for the interval and the overlap tables. Default: 200, or none above 200,000 records.")
    private Optional<Integer> draws = Optional.empty();

    @Option(
            names = "--explain",
            arity = "1..2",
            paramLabel = "LIST:ID",
            description =
                    "Say why two records are, or are not, one person; of one record, why it belongs to its person.")
    private List<String> explained = List.of();

    @Option(names = "--no-records", description = "Leave names, dates and ids out of the page.")
    private boolean isWithoutRecords;

    @Option(names = "--no-report", description = "Write people, pairs and model only: no page.")
    private boolean isWithoutReport;

    private LinkCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    /** With the commands about judgements below it. */
    static CommandLine commandLine(Environment environment, LedgerAccess access) {
        return new CommandLine(new LinkCommand(environment, access))
                .addSubcommand(new LinkSampleCommand(environment))
                .addSubcommand(new LinkReviewCommand(environment, access))
                .addSubcommand(new LinkAccuracyCommand(environment, access));
    }

    @Override
    public Integer call() throws IOException {
        TableFormat written = TableFormat.of(format);
        if (engine.isSpark()) {
            return submit();
        }
        Path folder =
                environment.workingDirectory().resolve(out.or(() -> against).orElse(Path.of("toll-link")));
        if (against.isPresent()) {
            refuseWhatNeedsAWholeRun();
            new LinkArrivals(environment, options, ids)
                    .link(environment.workingDirectory().resolve(against.get()), folder, judgements());
            return Exit.OK;
        }
        ids.requireKey(folder);
        RecordFiles files = Progress.during(environment, "reading", progress -> options.read(environment));
        RecordTable table = files.table();
        Constraints constraints = options.constraints(table, judgements());
        LinkageRun run = options.link(environment, table, constraints);
        if (!explained.isEmpty()) {
            new LinkExplanation(environment, run).print(explained);
            return Exit.OK;
        }
        Optional<DrawnClusterings> drawn =
                Progress.during(environment, "drawing linkages", progress -> draw(run, constraints));
        Optional<PublicIds.Given> given = ids.next(environment, folder, table, run.clustering());
        Progress.during(environment, "writing", progress -> {
            LinkageFiles results = LinkageFiles.in(folder, written);
            results.write(files, run, options.threads());
            if (drawn.isPresent() && table.list().texts().size() > 1) {
                results.writeDrawnOverlaps(drawn.get().overlaps());
            }
            if (given.isPresent()) {
                given.get().write(folder, written);
            }
            if (run.fitted().isPresent()) {
                options.inputs(environment, written).write(folder);
            }
            return folder;
        });
        if (!isWithoutReport) {
            write(folder, report(files, run, drawn));
        }
        files.notes().forEach(note -> environment.err().println("toll: " + note));
        LinkageReport.summary(run, drawn).forEach(sentence -> environment.out().println(sentence.text()));
        given.ifPresent(PublicIds.Given::tell);
        environment
                .out()
                .println((isWithoutReport ? "Written to: " : "Report: ")
                        + folder.resolve(isWithoutReport ? "" : "report.html")
                                .toAbsolutePath()
                                .normalize());
        return Exit.OK;
    }

    private Report report(RecordFiles files, LinkageRun run, Optional<DrawnClusterings> drawn) {
        return LinkageReport.of(
                run,
                drawn,
                files.notes(),
                isWithoutRecords ? Shown.NO_RECORDS : Shown.RECORDS,
                options.fileNames(),
                AsOf.of(LocalDate.now(environment.clock())),
                TollCommand.version());
    }

    private static void write(Path folder, Report report) throws IOException {
        Files.writeString(folder.resolve("report.html"), HtmlReport.render(report), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.json"), JsonReport.render(report), StandardCharsets.UTF_8);
        CsvTables.write(report, folder.resolve("tables"));
    }

    /** On a cluster people, pairs, overlaps and the model are written; what is drawn, judged or explained needs this process. */
    private int submit() throws IOException {
        if (draws.isPresent()
                || !explained.isEmpty()
                || isWithoutRecords
                || against.isPresent()
                || ledger.place().isPresent()) {
            throw InvalidInput.of(
                    "--engine spark writes people, pairs, overlap and model, and no more",
                    "--draws, --explain, --no-records, --against or --ledger",
                    "Leave that option out, or use the model.yaml of the cluster with --engine local.");
        }
        List<String> arguments = new ArrayList<>(options.arguments(environment));
        arguments.addAll(List.of(
                "--format",
                format,
                "--out",
                environment
                        .workingDirectory()
                        .resolve(out.orElse(Path.of("toll-link")))
                        .toString()));
        return engine.submit(environment, arguments);
    }

    private void refuseWhatNeedsAWholeRun() {
        if (draws.isPresent() || !explained.isEmpty()) {
            throw InvalidInput.of(
                    "Linkages are drawn and links explained from a whole run",
                    "--draws or --explain",
                    "Link all files.");
        }
    }

    private Judgements judgements() {
        if (ledger.place().isEmpty()) {
            return Judgements.of(List.of());
        }
        try (Ledger open = access.read(ledger)) {
            return LedgerJudgements.in(open).read();
        }
    }

    private Optional<DrawnClusterings> draw(LinkageRun run, Constraints constraints) {
        int wanted = draws.orElse(run.table().size() <= DRAWN_UNASKED ? USUAL_DRAWS : 0);
        if (wanted == 0 || run.fitted().isEmpty()) {
            return Optional.empty();
        }
        ScoringPlan plan = run.fitted().get().plan();
        LinkEvidence evidence = LinkEvidence.of(run.table().list(), run.pairs())
                .with(constraints)
                .weighingMissing((first, second) ->
                        (float) PairExplanation.of(plan, first, second).weightBits());
        DrawSettings settings = DrawSettings.usual(
                        plan.priorBits(), run.fitted().get().model().decision().seed())
                .withDraws(wanted)
                .withThreads(options.threads());
        return Optional.of(DrawnClusterings.draw(
                evidence,
                ClusterOptions.USUAL.withCut(
                        (float) run.fitted().get().model().decision().cutBits()),
                settings));
    }
}
