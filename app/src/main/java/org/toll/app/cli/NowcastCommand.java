package org.toll.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.base.AsOf;
import org.toll.base.InvalidInput;
import org.toll.estimate.nowcast.ChainLadder;
import org.toll.estimate.nowcast.DelayPrior;
import org.toll.estimate.nowcast.NeverReported;
import org.toll.estimate.nowcast.Nowcast;
import org.toll.estimate.nowcast.NowcastFit;
import org.toll.estimate.nowcast.Prediction;
import org.toll.estimate.nowcast.Vintages;
import org.toll.store.nowcast.VintageImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a growing list of names still lacks. */
@Command(
        name = "nowcast",
        mixinStandardHelpOptions = true,
        description = {
            "Predicts what a list of named dead, known at several dates, will still gain,",
            "by period of death. Layouts of the file, totals or new names by date or delay: docs/formats.md"
        },
        footer = {"", "Example: toll estimate nowcast named.csv --as-of 2024-12-31 --monthly --never 5,15"})
final class NowcastCommand implements Callable<Integer> {
    private static final int LADDER_DRAWS = 4000;
    /** More dates take minutes and tell little more; a triangle of weeks has hundreds. */
    private static final int MOST_DATES = 8;

    private final Environment environment;

    @Parameters(paramLabel = "FILE", description = "CSV file of counts by period and by date of knowledge or delay.")
    private Path file = Path.of("");

    @Option(names = "--as-of", paramLabel = "DAY", description = "Use only the vintages up to this day.")
    private @Nullable AsOf asOf;

    @Option(names = "--monthly", description = "Sums by calendar month; a week belongs to the month of its middle.")
    private boolean isMonthly;

    @Option(
            names = "--never",
            split = ",",
            paramLabel = "NUMBER",
            description = "Beta distribution of the share never named, for instance 5,15; no list can tell it.")
    private List<Double> never = List.of();

    @Option(names = "--fast", description = "The chain ladder instead of the model: instant, and blind to drift.")
    private boolean isFast;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random streams (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private OutputOptions output = new OutputOptions();

    NowcastCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Vintages all = VintageImport.read(environment.workingDirectory().resolve(file));
        Vintages seen = all.asOf(asOf == null ? all.lastDate() : asOf.date());
        Vintages vintages = seen.withAtMost(MOST_DATES);
        if (vintages.dates().size() < seen.dates().size()) {
            environment
                    .err()
                    .println("toll: note: of " + seen.dates().size() + " dates these are used: " + vintages.dates());
        }
        NowcastTable table = new NowcastTable(vintages, isMonthly);
        if (isFast) {
            table.add("next", ChainLadder.predict(vintages, LADDER_DRAWS, seed));
        } else {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
            NowcastFit fit = Progress.during(
                    environment,
                    "fitting",
                    progress -> Nowcast.fit(
                            vintages, DelayPrior.standard(), Nowcast.settings().withThreads(threads), seed));
            fit.doubts().forEach(doubt -> environment.err().println("toll: note: " + doubt));
            table.add("next", fit.knownAt(next(vintages)));
            table.add("eventually", fit.eventuallyNamed());
            if (!never.isEmpty()) {
                table.add("deaths", deaths(fit));
            }
        }
        output.print(environment, table.build());
        return Exit.OK;
    }

    private Prediction deaths(NowcastFit fit) {
        if (never.size() != 2) {
            throw InvalidInput.of("A Beta distribution has two numbers", never, "Write for instance --never 5,15.");
        }
        return fit.deaths(new NeverReported(never.get(0), never.get(1)));
    }

    /** One reporting interval after the last vintage. */
    private static LocalDate next(Vintages vintages) {
        List<LocalDate> dates = vintages.dates();
        LocalDate last = vintages.lastDate();
        return last.plusDays(ChronoUnit.DAYS.between(dates.get(dates.size() - 2), last));
    }
}
