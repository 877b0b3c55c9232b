package org.toll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.people.Linkage;
import org.toll.people.LinkageRun;
import org.toll.people.cluster.Constraints;
import org.toll.people.judgement.Judgements;
import org.toll.people.record.RecordTable;
import org.toll.store.people.LinkedInputs;
import org.toll.store.people.ModelFile;
import org.toll.store.people.PopulationFile;
import org.toll.store.people.ReadingOptions;
import org.toll.store.people.RecordFiles;
import org.toll.store.people.TableFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which records are linked, and how: what every command about links needs. */
final class LinkOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {
                "Lists: .csv, .tsv, .json, .jsonl or .parquet, a header and a row for each record. Each file is a list",
                "named after it, unless a column 'list' says otherwise."
            })
    private List<Path> files = List.of();

    @Option(names = "--id", paramLabel = "COLUMN", description = "The column with the id of a record within its list.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--list", paramLabel = "COLUMN", description = "The column with the list of a record.")
    private Optional<String> list = Optional.empty();

    @Option(
            names = "--clean",
            split = ",",
            paramLabel = "LIST",
            description = "A list that names nobody twice: no two of its records are linked.")
    private List<String> clean = List.of();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model in YAML or JSON, as an earlier run wrote it. What it leaves open is learned.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--population",
            paramLabel = "FIELD=FILE",
            description = {
                "How common the values of a field are in the population, in place of the lists: a CSV file with value and",
                "share (or count), and the region, headed by the field that says it, where that matters."
            })
    private Map<String, Path> populations = Map.of();

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same result. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Default: one for each core. The result is the same.")
    private Optional<Integer> threads = Optional.empty();

    /**
     * @throws InvalidInput if there is no file, or one cannot be used
     */
    RecordFiles read(Environment environment) {
        if (files.isEmpty()) {
            throw InvalidInput.of("A linkage needs files", "none", "Name one or more: toll link register.csv");
        }
        return RecordFiles.read(
                files.stream()
                        .map(file -> environment.workingDirectory().resolve(file))
                        .toList(),
                new ReadingOptions(id, list),
                threads());
    }

    /** The files of an earlier linkage, read as they were then, and behind them those named now. */
    RecordFiles readBehind(Environment environment, LinkedInputs earlier) {
        if (files.isEmpty()) {
            throw InvalidInput.of(
                    "New records come in files", "none", "Name one or more: toll link new.csv --against linked");
        }
        ReadingOptions now = new ReadingOptions(id, list);
        if (model.isPresent()
                || !populations.isEmpty()
                || (!now.equals(ReadingOptions.DEFAULT) && !now.equals(earlier.options()))) {
            throw InvalidInput.of(
                    "New records are read and weighed as those of the earlier linkage",
                    "--model, --population, --id or --list",
                    "Leave the option out; name the columns of the new file as they are named in the earlier ones.");
        }
        List<Path> all = new ArrayList<>(earlier.files());
        for (Path file : paths(environment)) {
            if (all.contains(file)) {
                throw InvalidInput.of(
                        "The file is part of the linkage already", file, "Put new records into a file of their own.");
            }
            all.add(file);
        }
        return RecordFiles.read(all, earlier.options(), threads());
    }

    /** What is linked, for a later run that goes on from it. */
    LinkedInputs inputs(Environment environment, TableFormat format) throws IOException {
        return LinkedInputs.of(paths(environment), new ReadingOptions(id, list), clean, format);
    }

    /** An earlier linkage with what is named now. */
    LinkedInputs behind(Environment environment, LinkedInputs earlier) throws IOException {
        return earlier.with(paths(environment), clean);
    }

    private List<Path> paths(Environment environment) {
        return files.stream()
                .map(file -> environment
                        .workingDirectory()
                        .resolve(file)
                        .toAbsolutePath()
                        .normalize())
                .toList();
    }

    /** Which lists are clean, and nothing else: what a sample is drawn under. */
    Constraints cleanLists(RecordTable table) {
        return Constraints.ofCleanLists(table, clean);
    }

    /** Clean lists, and what people have judged. */
    Constraints constraints(RecordTable table, Judgements judgements) {
        Constraints lists = cleanLists(table);
        return judgements.all().isEmpty() ? lists : judgements.constraints(table, lists.cleanLists());
    }

    /** These options as arguments for another process, with files that it finds. */
    List<String> arguments(Environment environment) {
        List<String> arguments = new ArrayList<>();
        Path here = environment.workingDirectory();
        files.forEach(file -> arguments.add(here.resolve(file).toAbsolutePath().toString()));
        id.ifPresent(column -> arguments.addAll(List.of("--id", column)));
        list.ifPresent(column -> arguments.addAll(List.of("--list", column)));
        clean.forEach(name -> arguments.addAll(List.of("--clean", name)));
        model.ifPresent(file -> arguments.addAll(
                List.of("--model", here.resolve(file).toAbsolutePath().toString())));
        populations.forEach((field, file) -> arguments.addAll(
                List.of("--population", field + "=" + here.resolve(file).toAbsolutePath())));
        threads.ifPresent(number -> arguments.addAll(List.of("--threads", Integer.toString(number))));
        arguments.addAll(List.of("--seed", Long.toString(seed)));
        return arguments;
    }

    LinkageRun link(Environment environment, RecordTable table, Constraints constraints) {
        return Progress.during(environment, "linking", progress -> {
            Linkage linkage = Linkage.of(table)
                    .withConstraints(constraints)
                    .withSeed(seed)
                    .withThreads(threads())
                    .withProgress(progress::pairs);
            for (Map.Entry<String, Path> population : populations.entrySet()) {
                linkage = linkage.withPopulation(
                        population.getKey(),
                        PopulationFile.read(environment.workingDirectory().resolve(population.getValue())));
            }
            if (model.isPresent()) {
                linkage = linkage.withModel(
                        ModelFile.read(environment.workingDirectory().resolve(model.get())));
            }
            return linkage.run();
        });
    }

    long seed() {
        return seed;
    }

    int threads() {
        return threads.orElse(Runtime.getRuntime().availableProcessors());
    }

    List<String> fileNames() {
        return files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.toList());
    }
}
