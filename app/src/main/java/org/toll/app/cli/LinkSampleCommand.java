package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.people.LinkageRun;
import org.toll.people.accuracy.ClericalSample;
import org.toll.people.accuracy.SampledPair;
import org.toll.people.record.Column;
import org.toll.people.record.RecordKey;
import org.toll.people.record.RecordTable;
import org.toll.store.people.Field;
import org.toll.store.people.TableFile;
import org.toll.store.people.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pairs for readers, drawn so that precision and recall follow from what they say. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws pairs to be read by people: below, around and above the cut, in an order that tells nothing. Fill in the",
            "column 'verdict' (same, different, unsure) in any spreadsheet and hand the file to toll link review."
        },
        footer = {"", "Example: toll link sample register.csv obituaries.csv --pairs 300"})
final class LinkSampleCommand implements Callable<Integer> {
    private final Environment environment;

    @Mixin
    private LinkOptions options = new LinkOptions();

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "300",
            description = "To be read. Default: ${DEFAULT-VALUE}.")
    private int pairs = 300;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where sample.csv goes. Default: the current folder.")
    private Path out = Path.of(".");

    LinkSampleCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        RecordTable table = options.read(environment).table();
        LinkageRun run = options.link(environment, table, options.cleanLists(table));
        ClericalSample sample = ClericalPairs.draw(run, pairs, options.seed());
        Path folder = environment.workingDirectory().resolve(out);
        write(folder, run, ClericalPairs.shuffled(sample, options.seed()));
        environment
                .out()
                .println(sample.pairs().size() + " pairs in "
                        + folder.resolve("sample.csv").normalize() + ".");
        sample.strata()
                .forEach(stratum -> environment
                        .out()
                        .println("  %s: %,d of %,d pairs"
                                .formatted(stratum.name(), stratum.sampled(), stratum.population())));
        return Exit.OK;
    }

    private static void write(Path folder, LinkageRun run, List<SampledPair> pairs) throws IOException {
        RecordTable table = run.table();
        List<Column> shown = ClericalPairs.shown(run);
        List<Field> fields = new ArrayList<>();
        List.of("list_1", "id_1", "list_2", "id_2", "verdict", "reason").forEach(name -> fields.add(Field.text(name)));
        for (Column column : shown) {
            fields.add(Field.text(column.name() + " 1"));
            fields.add(Field.text(column.name() + " 2"));
        }
        try (TableFile file = TableFile.create(folder, "sample", TableFormat.CSV, fields)) {
            for (SampledPair pair : pairs) {
                RecordKey first = table.key(pair.first());
                RecordKey second = table.key(pair.second());
                List<Object> cells =
                        new ArrayList<>(List.of(first.list(), first.id(), second.list(), second.id(), "", ""));
                for (Column column : shown) {
                    cells.add(column.textAt(pair.first()).orElse(""));
                    cells.add(column.textAt(pair.second()).orElse(""));
                }
                file.row(cells.toArray());
            }
        }
    }
}
