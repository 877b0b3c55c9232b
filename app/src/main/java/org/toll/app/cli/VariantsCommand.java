package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.MarkdownTable;
import org.toll.app.render.TextTable;
import org.toll.base.AsOf;
import org.toll.base.Side;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.ledger.AsOfView;
import org.toll.ledger.ClaimFilter;
import org.toll.outlook.backtest.BacktestPlan;
import org.toll.outlook.variant.Variant;
import org.toll.outlook.variant.VariantResult;
import org.toll.outlook.variant.VariantText;
import org.toll.report.Table;
import org.toll.report.outlook.VariantTable;
import org.toll.store.Ledger;
import org.toll.store.bundled.BundledText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what hangs on the model's choices. */
@Command(
        name = "variants",
        mixinStandardHelpOptions = true,
        description = {
            "Answers with the model's choices made otherwise, one at a time: other priors, parts switched off, words read",
            "another way; and scores each variant on the replayed days of a back-test. Takes minutes."
        },
        footer = {"", "Example: toll variants --write docs/methods/fusion.md"})
final class VariantsCommand implements Callable<Integer> {
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
            names = "--variants",
            paramLabel = "FILE",
            description = "What to change; docs/methods/fusion.md has the form. Default: the bundled variants.")
    private @Nullable Path variants;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "The days to replay; the answer is of its day of truth. Default: the bundled plan.")
    private @Nullable Path plan;

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description = "Also put the table into a Markdown file, between the lines <!-- variants:begin --> and"
                    + " <!-- variants:end -->.")
    private @Nullable Path written;

    VariantsCommand(Environment environment, LedgerAccess access) {
        this.environment = environment;
        this.access = access;
    }

    @Override
    public Integer call() throws IOException {
        List<Variant> all = new ArrayList<>(List.of(Variant.STANDARD));
        all.addAll(VariantText.parse(text(variants, BundledText.variants()), name(variants, "bundled variants")));
        BacktestPlan days = BacktestPlan.parse(text(plan, BundledText.backtestPlan()), name(plan, "bundled plan"));
        DefinitionTable table = modelOptions.definitions(environment);
        List<VariantResult> results = Progress.during(environment, "varying", progress -> {
            progress.counting("variants");
            try (Ledger ledger = access.read(ledgerOption)) {
                Function<AsOf, AsOfView> views = day -> ledger.view(day, ClaimFilter.ALL);
                Side side = subject.side(views.apply(days.truth()));
                List<VariantResult> done = new ArrayList<>();
                for (Variant variant : all) {
                    done.add(VariantResult.of(
                            variant, views, side, table, days, modelOptions.settings(), modelOptions.shortSettings()));
                    progress.count();
                }
                return done;
            }
        });
        Table shown = VariantTable.of(results);
        if (written != null) {
            MarkdownTable.replace(environment.workingDirectory().resolve(written), "variants", shown);
        }
        if (output.isJson()) {
            Json.printTable(environment.out(), shown);
        } else {
            environment.out().print(TextTable.render(shown, environment.columns()));
        }
        return Exit.OK;
    }

    private String text(@Nullable Path file, String bundled) {
        return file == null
                ? bundled
                : TextFile.read(environment.workingDirectory().resolve(file));
    }

    private static String name(@Nullable Path file, String bundled) {
        return file == null ? bundled : file.toString();
    }
}
