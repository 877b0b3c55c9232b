package org.toll.app.cli;

import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
            "3 a file or value was refused, nothing changed; 4 the ledger cannot be opened, read or written;",
            "70 a fault of Toll. TOLL_TRACE=1 prints the details of a fault. More: docs/cli.md"
        })
public final class TollCommand implements Runnable {
    private static final String VERSION = "0.1.0";

    @Spec
    private @Nullable CommandSpec spec;

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
                .addSubcommand(new OutlookCommand(environment, access))
                .addSubcommand(new BacktestCommand(environment, access))
                .addSubcommand(new VariantsCommand(environment, access))
                .addSubcommand(new ClaimsCommand(environment, access))
                .addSubcommand(new ContradictionsCommand(environment, access))
                .addSubcommand(new SourcesCommand(environment, access))
                .addSubcommand(new ImportCommand(environment, access))
                .addSubcommand(new ExportCommand(environment, access))
                .addSubcommand(FrontCommand.with(environment, access))
                .addSubcommand(new VerifyCommand(environment, access))
                .addSubcommand(EstimateCommand.commandLine(environment))
                .addSubcommand(LinkCommand.commandLine(environment, access))
                .addSubcommand(new MethodsCommand(environment))
                .addSubcommand(new BenchCommand(environment))
                .addSubcommand(new WarmUpCommand(environment));
        Faults faults = new Faults(environment);
        Converters.addTo(line)
                .setOut(environment.out())
                .setErr(environment.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, Math.min(environment.columns(), 100)))
                .setParameterExceptionHandler(faults::misunderstood)
                .setExecutionExceptionHandler((problem, command, parsed) -> faults.failed(problem));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            return faults.outOfMemory();
        }
    }

    /**
     * Tells a person that a command failed.
     *
     * @return the exit code that fits, one of {@link Exit}
     */
    public static int tell(Environment environment, Exception problem) {
        return new Faults(environment).failed(problem);
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(environment.out());
        }
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
