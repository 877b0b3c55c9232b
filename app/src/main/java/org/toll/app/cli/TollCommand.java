package org.toll.app.cli;

import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.store.LedgerException;
import org.toll.store.exchange.ImportFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The root of the command line. Prints the help when called with nothing. */
@Command(
        name = "toll",
        mixinStandardHelpOptions = true,
        versionProvider = TollCommand.Version.class,
        description = {
            "Keeps a ledger of what is claimed and what is proven about the losses of a war,",
            "and says what follows. Past events only; it takes no side."
        },
        footer = {
            "",
            "Examples:",
            "  toll assess                                 the main job, on the bundled ledger",
            "  toll claims --side RU --metric killed --period 2025-12",
            "  toll contradictions --as-of 2026-01-15",
            "  toll import losses.csv --dry-run",
            "",
            "Exit codes: 0 done; 1 done, and the answer is no (an altered entry); 2 command line not understood;",
            "3 a file or value was refused, nothing changed; 4 the ledger cannot be opened; 70 a fault of Toll."
        })
public final class TollCommand implements Runnable {
    private static final String VERSION = "0.1.0";

    @CommandLine.Spec
    private CommandLine.@org.jspecify.annotations.Nullable Model.CommandSpec spec;

    private final Environment environment;

    private TollCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Runs one command to its end. Problems are told in words on the error stream.
     *
     * @return its exit code, one of {@link Exit}
     */
    public static int run(Environment environment, String... arguments) {
        LedgerAccess access = new LedgerAccess(environment);
        CommandLine line = new CommandLine(new TollCommand(environment))
                .addSubcommand(new AssessCommand(environment, access))
                .addSubcommand(new ClaimsCommand(environment, access))
                .addSubcommand(new ContradictionsCommand(environment, access))
                .addSubcommand(new SourcesCommand(environment, access))
                .addSubcommand(new ImportCommand(environment, access))
                .addSubcommand(new ExportCommand(environment, access))
                .addSubcommand(new VerifyCommand(environment, access))
                .addSubcommand(new WarmUpCommand());
        line.setOut(environment.out())
                .setErr(environment.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.min(environment.columns(), 100))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, parsed) -> tell(environment, problem));
        return line.execute(arguments);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(environment.out());
        }
    }

    private static int tell(Environment environment, Exception problem) {
        environment.err().println("toll: " + problem.getMessage());
        if (problem instanceof InvalidInput || problem instanceof ImportFailed) {
            return Exit.BAD_INPUT;
        } else if (problem instanceof LedgerException) {
            return Exit.LEDGER;
        }
        environment.err().println("toll: this is a fault of Toll, not of your input. Please report it with the following lines.");
        problem.printStackTrace(environment.err());
        return Exit.FAULT;
    }

    static String version() {
        return VERSION;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Toll " + VERSION};
        }
    }
}
