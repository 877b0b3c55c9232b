package org.toll.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the usual commands once and throws their answers away, so that the launcher can archive the classes they load. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(paramLabel = "FOLDER", description = "For the report that is thrown away.")
    private Path folder = Path.of("");

    WarmUpCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Environment silent = environment.withOutput(nowhere, nowhere);
        TollCommand.run(silent, "claims", "--help");
        TollCommand.run(silent, "claims");
        TollCommand.run(silent, "contradictions");
        return TollCommand.run(silent, "assess", "--no-model", "--out", folder.toString());
    }
}
