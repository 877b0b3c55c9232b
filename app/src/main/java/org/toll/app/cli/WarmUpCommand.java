package org.toll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.people.synthetic.Scenario;
import org.toll.people.synthetic.SyntheticLists;
import org.toll.store.people.Field;
import org.toll.store.people.TableFile;
import org.toll.store.people.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the usual commands once and throws their answers away, so that the launcher can archive the classes they load. */
@Command(name = "warm-up", hidden = true, description = "Used by the launcher.")
final class WarmUpCommand implements Callable<Integer> {
    private static final int PEOPLE = 60;

    private final Environment environment;

    @Parameters(paramLabel = "FOLDER", description = "For the files that are thrown away.")
    private Path folder = Path.of("");

    WarmUpCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Environment silent = environment.withOutput(nowhere, nowhere);
        TollCommand.run(silent, "claims", "--help");
        TollCommand.run(silent, "claims");
        TollCommand.run(silent, "contradictions");
        link(silent);
        return TollCommand.run(silent, "assess", "--no-model", "--out", folder.toString());
    }

    /** Once learning, and once with what was learned. */
    private void link(Environment silent) throws IOException {
        Files.createDirectories(folder);
        SyntheticLists lists = SyntheticLists.of(Scenario.russian(1, PEOPLE));
        try (TableFile file = TableFile.create(
                folder,
                "lists",
                TableFormat.CSV,
                lists.header().stream().map(Field::text).toList())) {
            for (Iterator<String[]> rows = lists.rows().iterator(); rows.hasNext(); ) {
                file.row((Object[]) rows.next());
            }
        }
        String records = folder.resolve("lists.csv").toString();
        String linked = folder.resolve("linked").toString();
        TollCommand.run(silent, "link", records, "--out", linked);
        String model = folder.resolve("linked").resolve("model.yaml").toString();
        TollCommand.run(silent, "link", records, "--out", linked, "--model", model, "--no-report");
    }
}
