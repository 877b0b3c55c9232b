package org.toll.app.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.store.LedgerException;
import org.toll.store.exchange.ImportRefused;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a person what went wrong: one message, no stack trace, and what to do. */
final class Faults {
    private final Environment environment;

    Faults(Environment environment) {
        this.environment = environment;
    }

    /** The command line does not make sense: says why, offers what may have been meant, points to the help. */
    int misunderstood(ParameterException problem, String[] arguments) {
        PrintWriter err = environment.err();
        CommandLine command = problem.getCommandLine();
        err.println("toll: " + problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("See '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    int failed(Exception problem) {
        if (problem instanceof InvalidInput || problem instanceof ImportRefused) {
            return told(String.valueOf(problem.getMessage()), Exit.BAD_INPUT, problem);
        } else if (problem instanceof LedgerException) {
            return told(String.valueOf(problem.getMessage()), Exit.LEDGER, problem);
        } else if (problem instanceof UncheckedIOException) {
            return told("Reading or writing failed: %s.".formatted(problem.getMessage()), Exit.LEDGER, problem);
        }
        return told(
                "This is a fault of Toll, not of your input: %s. Run it again with TOLL_TRACE=1 and report what it prints."
                        .formatted(problem),
                Exit.FAULT,
                problem);
    }

    int outOfMemory() {
        environment.err().println("toll: Not enough memory. Give more, for instance TOLL_JAVA_OPTS=-Xmx4g.");
        return Exit.FAULT;
    }

    private int told(String message, int code, Exception problem) {
        environment.err().println("toll: " + message);
        if (environment.isTracing()) {
            problem.printStackTrace(environment.err());
        }
        return code;
    }
}
