package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.MarkdownTable;
import org.toll.app.render.TextTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.outlook.backtest.Backtest;
import org.toll.outlook.backtest.BacktestPlan;
import org.toll.outlook.backtest.ScoreSummary;
import org.toll.outlook.backtest.ScoredForecast;
import org.toll.report.Table;
import org.toll.report.outlook.BacktestTable;
import org.toll.store.Ledger;
import org.toll.store.bundled.BundledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays past days and scores what the model would have said. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        description = {
            "Replays past days of knowledge: estimates as of each, scores against what came in later, beside baselines;",
            "and scores the forecasts that were kept with 'toll assess --store-forecast'. Takes minutes."
        },
        footer = {"", "Example: toll backtest --write docs/methods/fusion.md"})
final class BacktestCommand implements Callable<Integer> {
    private final Environment environment;
    private final LedgerAccess access;

    @Mixin
    private LedgerOption ledgerOption = new LedgerOption();

    @Mixin
    private ModelOptions modelOptions = new ModelOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private SideOption subject = new SideOption();

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The days to replay; docs/methods/outlook.md has the form. Default: the bundled plan.")
    private @Nullable Path plan;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Also put the table into a Markdown file, between the lines <!-- backtest:begin --> and"
                    + " <!-- backtest:end -->.")
    private @Nullable Path written;

    @Option(names = "--detail", description = "Every scored forecast instead of the means.")
    private boolean isDetailed;

    BacktestCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        BacktestPlan days = plan();
        List<ScoredForecast> scored = Progress.during(environment, "replaying", progress -> {
            progress.counting("days");
            try (Ledger ledger = access.read(ledgerOption)) {
                AsOfView now = ledger.view(days.truth(), ClaimFilter.ALL);
                return new Backtest(
                                day -> ledger.view(day, ClaimFilter.ALL),
                                subject.side(now),
                                modelOptions.definitions(environment),
                                modelOptions.shortSettings())
                        .run(days, day -> progress.count());
            }
        });
        Table means = BacktestTable.of(ScoreSummary.of(scored));
        Table shown = isDetailed ? BacktestTable.ofEach(scored) : means;
        if (written != null) {
            MarkdownTable.replace(environment.workingDirectory().resolve(written), "backtest", means);
        }
        if (output.isJson()) {
            Json.printTable(environment.out(), shown);
        } else {
            environment.out().print(TextTable.render(shown, environment.columns()));
        }
        return Exit.OK;
    }

    private BacktestPlan plan() {
        return plan == null
                ? BacktestPlan.parse(BundledText.backtestPlan(), "bundled plan")
                : BacktestPlan.parse(
                        TextFile.read(environment.workingDirectory().resolve(plan)), plan.toString());
    }
}
