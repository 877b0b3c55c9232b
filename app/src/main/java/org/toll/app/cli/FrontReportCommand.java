package org.toll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.CsvTables;
import org.toll.app.render.HtmlReport;
import org.toll.app.render.JsonReport;
import org.toll.base.Period;
import org.toll.front.ContactLineDefinition;
import org.toll.front.ContactLineMeasure;
import org.toll.front.Theatre;
import org.toll.front.series.FrontSeries;
import org.toll.front.series.GroundChange;
import org.toll.front.series.MonthlyChange;
import org.toll.front.series.SeriesMeasure;
import org.toll.front.series.Windows;
import org.toll.report.MapPanel;
import org.toll.report.Report;
import org.toll.report.Section;
import org.toll.report.front.FrontMaps;
import org.toll.report.front.FrontReport;
import org.toll.report.front.FrontSection;
import org.toll.store.front.MapArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything about the front as one page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Area, change, contact line and small maps by month as one page that opens offline, with CSV and JSON.",
        footer = {"", "Example: toll front report maps/ --profile deepstate-mirror --out front-report"})
final class FrontReportCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private FrontOptions options = new FrontOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "toll-front",
            description = "Where the report goes. Default: ${DEFAULT-VALUE} in the current folder.")
    private Path out = Path.of("toll-front");

    FrontReportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        MapArchive archive = options.archive(environment);
        Theatre theatre = options.theatre(archive);
        Report report = Progress.during(environment, "measuring", progress -> report(theatre, archive));
        Path folder = Files.createDirectories(environment.workingDirectory().resolve(out));
        Path html = folder.resolve("report.html");
        Files.writeString(html, HtmlReport.render(report), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.json"), JsonReport.render(report), StandardCharsets.UTF_8);
        CsvTables.write(report, folder.resolve("tables"));
        report.summary().forEach(sentence -> environment.out().println(sentence.text()));
        environment.out().println("Report: " + html.toAbsolutePath().normalize());
        return Exit.OK;
    }

    private Report report(Theatre theatre, MapArchive archive) {
        FrontSeries series = SeriesMeasure.of(
                        theatre, Optional.of(ContactLineMeasure.of(theatre, ContactLineDefinition.DEFAULT)))
                .measure(archive, done -> {});
        FrontNotes.tell(environment, series);
        MonthlyChange change = MonthlyChange.in(theatre);
        List<GroundChange> changes = new ArrayList<>();
        List<MapPanel> maps = new ArrayList<>();
        for (Period month : change.listMonths(archive)) {
            changes.add(change.over(month, archive, series));
            maps.add(panel(theatre, archive, month));
        }
        Section section = FrontSection.of(archive.profile().title(), series, changes, maps);
        return FrontReport.of(section, series, theatre.name(), TollCommand.version());
    }

    private static MapPanel panel(Theatre theatre, MapArchive archive, Period month) {
        int start = Windows.indexAt(archive.listTimes(), month.first());
        int end = Windows.indexAt(archive.listTimes(), month.last().plusDays(1));
        return FrontMaps.change(
                month.toString(), theatre, theatre.draw(archive.read(start)), theatre.draw(archive.read(end)));
    }
}
