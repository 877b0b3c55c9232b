package org.toll.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.toll.base.InvalidInput;
import org.toll.people.Linkage;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.Constraints;
import org.toll.people.record.RecordTable;
import org.toll.store.people.LinkageFiles;
import org.toll.store.people.ModelFile;
import org.toll.store.people.PopulationFile;
import org.toll.store.people.ReadingOptions;
import org.toll.store.people.RecordFiles;
import org.toll.store.people.TableFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What {@code spark-submit} runs: the options of {@code toll link} that say what is linked, and the same files of people, pairs,
 * overlap and model. The page of explanations is made by {@code toll link} alone.
 */
@Command(
        name = "toll link --engine spark",
        mixinStandardHelpOptions = true,
        description = "Links the records of named lists on a Spark cluster: which of them are one person.",
        footer = "See docs/spark.md.")
public final class SparkLink implements Callable<Integer> {
    // As of every toll command.
    private static final int BAD_INPUT = 3;
    private static final int UNREADABLE = 4;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lists on the driver: .csv, .tsv, .json or .jsonl.")
    private List<Path> files = List.of();

    @Option(names = "--id", paramLabel = "COLUMN", description = "The column with the id of a record within its list.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--list", paramLabel = "COLUMN", description = "The column with the list of a record.")
    private Optional<String> list = Optional.empty();

    @Option(names = "--clean", split = ",", paramLabel = "LIST", description = "A list that names nobody twice.")
    private List<String> clean = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model in YAML or JSON. What it leaves open is learned.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--population",
            paramLabel = "FIELD=FILE",
            description = "How common the values of a field are in the population: a CSV file on the driver.")
    private Map<String, Path> populations = Map.of();

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same result. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Of the driver. Default: one for each core.")
    private Optional<Integer> threads = Optional.empty();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where results go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("toll-link");

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Of people and pairs: csv, json. Default: ${DEFAULT-VALUE}.")
    private String format = "csv";

    private SparkLink() {}

    /**
     * Ends the process with the exit codes of {@code toll}.
     *
     * @param arguments files and options
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new SparkLink())
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    if (!(problem instanceof InvalidInput) && !(problem instanceof IOException)) {
                        throw problem;
                    }
                    command.getErr().println("toll: " + problem.getMessage());
                    return problem instanceof InvalidInput ? BAD_INPUT : UNREADABLE;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        TableFormat written = TableFormat.of(format);
        requireNoParquet();
        RecordFiles lists = RecordFiles.read(files, new ReadingOptions(id, list));
        RecordTable table = lists.table();
        Linkage linkage = Linkage.of(table)
                .withConstraints(Constraints.ofCleanLists(table, clean))
                .withSeed(seed)
                .withThreads(threads.orElse(Runtime.getRuntime().availableProcessors()));
        for (Map.Entry<String, Path> population : populations.entrySet()) {
            linkage = linkage.withPopulation(population.getKey(), PopulationFile.read(population.getValue()));
        }
        if (model.isPresent()) {
            linkage = linkage.withModel(ModelFile.read(model.get()));
        }
        LinkageRun run;
        try (JavaSparkContext spark =
                new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "toll link"))) {
            run = linkage.withEngine(SparkEngine.on(spark)).run();
        }
        LinkageFiles.in(out, written).write(lists, run, 1);
        lists.notes().forEach(note -> System.err.println("toll: " + note));
        System.out.printf(
                Locale.ROOT,
                "%,d records of %,d lists name %,d people. Files: %s%n",
                table.size(),
                table.list().texts().size(),
                run.clustering().people(),
                out.toAbsolutePath().normalize());
        return 0;
    }

    private void requireNoParquet() {
        boolean isAsked = format.equalsIgnoreCase("parquet")
                || files.stream()
                        .anyMatch(
                                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".parquet"));
        if (isAsked) {
            throw InvalidInput.of(
                    "Parquet needs a native library that toll-spark.jar leaves out",
                    format.equalsIgnoreCase("parquet") ? "--format parquet" : files,
                    "Use CSV or JSON, or link without --engine spark.");
        }
    }
}
