package org.toll.app.cli;

import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The methods that work on files of their own instead of the ledger. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        description = "Estimates from registers and lists: what no belligerent's word enters.",
        footer = {"", "Example: toll estimate excess deaths.csv --war-years 2022,2023 --skip 2020,2021"})
final class EstimateCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    private EstimateCommand(Environment environment) {
        this.environment = environment;
    }

    static CommandLine commandLine(Environment environment) {
        return new CommandLine(new EstimateCommand(environment))
                .addSubcommand(new ExcessCommand(environment))
                .addSubcommand(new NowcastCommand(environment))
                .addSubcommand(new EstimateMseCommand(environment));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(environment.out());
        }
    }
}
