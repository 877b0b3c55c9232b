package org.toll.app.cli;

import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Groups the estimators. Prints its help when called with nothing. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = "Estimates what no source counts.",
        footer = {"", "Example: toll estimate mse lists.csv --by month"})
final class EstimateCommand implements Runnable {
    private final Environment environment;

    @Spec
    private @Nullable CommandSpec spec;

    EstimateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(environment.out());
        }
    }
}
