package org.toll.app.cli;

import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ground held and ground that changed hands, from dated maps. */
@Command(
        name = "front",
        mixinStandardHelpOptions = true,
        description = {
            "Measures dated control maps: area, change, contact line, towns; sets them beside published figures and losses.",
            "Past situations only: points on a map are dropped unread, since they may mark positions."
        },
        footer = {
            "",
            "Examples:",
            "  toll front change maps/ --profile deepstate-mirror --period 2025-12",
            "  toll front compare maps/ --profile deepstate-mirror --period 2025-12",
            "",
            "Definitions, profiles and measured accuracy: docs/methods/front.md"
        })
final class FrontCommand implements Runnable {
    private final Environment environment;

    @Spec
    private @Nullable CommandSpec spec;

    private FrontCommand(Environment environment) {
        this.environment = environment;
    }

    static CommandLine with(Environment environment, LedgerAccess access) {
        return new CommandLine(new FrontCommand(environment))
                .addSubcommand(new FrontAreaCommand(environment, access))
                .addSubcommand(new FrontChangeCommand(environment, access))
                .addSubcommand(new FrontLineCommand(environment, access))
                .addSubcommand(new FrontTownCommand(environment))
                .addSubcommand(new FrontCompareCommand(environment, access))
                .addSubcommand(new FrontPriceCommand(environment, access))
                .addSubcommand(new FrontReportCommand(environment));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(environment.out());
        }
    }
}
