package org.toll.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.estimate.fusion.fit.FusionSettings;
import org.toll.estimate.fusion.reading.DefinitionTable;
import org.toll.outlook.Scenario;
import org.toll.outlook.ScenarioText;
import org.toll.store.bundled.BundledText;
import picocli.CommandLine.Option;

/** How the model is run, and on which suppositions. */
final class ModelOptions {
    @Option(names = "--fast", description = "A look: fewer draws, rougher numbers.")
    private boolean isFast;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random numbers: the same seed gives the same report. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--definitions",
            paramLabel = "FILE",
            description =
                    "What each claim may count, in place of the bundled table; docs/methods/fusion.md has the form.")
    private @Nullable Path definitions;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description =
                    "Suppositions for the outlook; docs/methods/outlook.md has the form. Default: the bundled examples on the"
                            + " bundled ledger, else only that it goes on so.")
    private @Nullable Path scenario;

    FusionSettings settings() {
        int threads = Runtime.getRuntime().availableProcessors();
        return isFast ? FusionSettings.fast(seed, threads) : FusionSettings.standard(seed, threads);
    }

    /** For fits of which many are made and none is published by itself. */
    FusionSettings shortSettings() {
        return FusionSettings.fast(seed, Runtime.getRuntime().availableProcessors());
    }

    DefinitionTable definitions(Environment environment) {
        if (definitions == null) {
            return DefinitionTable.parse(BundledText.definitions(), "bundled definitions");
        }
        return DefinitionTable.parse(
                TextFile.read(environment.workingDirectory().resolve(definitions)), definitions.toString());
    }

    /**
     * @param isBundled whether the ledger is the bundled one, whose example scenarios have dates of their own
     */
    List<Scenario> scenarios(Environment environment, boolean isBundled) {
        if (scenario != null) {
            return ScenarioText.parse(
                    TextFile.read(environment.workingDirectory().resolve(scenario)), scenario.toString());
        }
        return isBundled ? ScenarioText.parse(BundledText.scenarios(), "bundled scenarios") : List.of();
    }
}
