package org.toll.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.toll.app.Environment;
import org.toll.app.render.Json;
import org.toll.app.render.TextTable;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.Family;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.MseOutcome;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.linkage.LinkageMixture;
import org.toll.estimate.mse.linkage.ThresholdSweep;
import org.toll.estimate.mse.strata.PartialPooling;
import org.toll.estimate.mse.strata.StratifiedEstimate;
import org.toll.estimate.mse.strata.Stratum;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;
import org.toll.report.Table;
import org.toll.store.mse.CaptureCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Multiple systems estimation of a file of overlaps, or of persons and their lists. */
@Command(
        name = "mse",
        mixinStandardHelpOptions = true,
        description = {
            "Estimates how many persons there are, given lists that each name some of them, by several families of",
            "models, and shows where these disagree. A table that says nothing about the unseen is refused."
        },
        footer = {
            "",
            "File: the first row names the lists, the last column is the count, cells are 0 or 1; or a first column",
            "'person', and a row for each. Example: toll estimate mse kosovo.csv --methods graphs,loglinear"
        })
final class EstimateMseCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(
            arity = "1..*",
            paramLabel = "TABLE",
            description = {
                "CSV file of overlaps or of persons. Several files: tables drawn from the linkage, whose results are",
                "mixed."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "COLUMN",
            description = {
                "Estimate by strata, as month,region, and let them learn from each other. An empty cell: not known,",
                "drawn several times."
            })
    private List<String> dimensions = List.of();

    @Option(
            names = "--thresholds",
            split = ",",
            paramLabel = "COLUMN",
            description = "The columns that name linkage thresholds: the same persons linked in several ways.")
    private List<String> thresholds = List.of();

    @Option(
            names = "--methods",
            split = ",",
            paramLabel = "NAME",
            description = "latent, graphs, loglinear. Default: all three.")
    private List<String> methods = List.of("latent", "graphs", "loglinear");

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same result. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--quick", description = "Short chains, no bootstrap, no table of sensitivities.")
    private boolean isQuick;

    @Option(names = "--json", description = "Answer as JSON, one document.")
    private boolean isJson;

    EstimateMseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        MseOptions options = (isQuick ? MseOptions.SHORT : MseOptions.USUAL).withFamilies(families());
        if (files.size() > 1 && !dimensions.isEmpty()) {
            throw InvalidInput.of(
                    "Drawn tables are not divided into strata", dimensions, "Leave out --by, or give one file.");
        }
        if (!thresholds.isEmpty() && (files.size() > 1 || !dimensions.isEmpty())) {
            throw InvalidInput.of(
                    "Thresholds are swept in one file, without strata", thresholds, "Leave out --by and other files.");
        }
        List<String> labels = thresholds.isEmpty() ? dimensions : thresholds;
        List<List<Stratum>> tables = files.stream()
                .map(file -> CaptureCsv.read(environment.workingDirectory().resolve(file), labels))
                .toList();
        return Progress.during(environment, "estimating", progress -> {
            if (tables.size() > 1) {
                return mixed(
                        tables.stream().map(strata -> strata.get(0).table()).toList());
            }
            if (!thresholds.isEmpty()) {
                return swept(tables.get(0), options);
            }
            return dimensions.isEmpty() ? whole(tables.get(0).get(0), options) : stratified(tables.get(0), options);
        });
    }

    private int mixed(List<CaptureTable> draws) {
        LinkageMixture mixture = LinkageMixture.of(
                draws, LinkageMixture.FOR_ONE_OF_MANY.withFamilies(families()), RandomStream.ofSeed(seed));
        print(Map.of("sizes", MseTables.of(mixture)), MseTables.sentences(mixture));
        return Exit.OK;
    }

    private int whole(Stratum stratum, MseOptions options) {
        MseOutcome outcome = MultipleSystems.estimate(stratum.table(), options, RandomStream.ofSeed(seed));
        if (outcome instanceof MseOutcome.Refused refused) {
            environment.err().println("toll: No estimate. " + refused.refusal().sentence());
            return Exit.BAD_INPUT;
        }
        MseEstimate estimate = (MseEstimate) outcome;
        print(MseTables.of(estimate), MseTables.sentences(estimate));
        return Exit.OK;
    }

    private int stratified(List<Stratum> strata, MseOptions options) {
        StratifiedEstimate estimate =
                PartialPooling.estimate(strata, options.withoutSensitivity(), RandomStream.ofSeed(seed));
        print(Map.of("strata", MseTables.strata(estimate, dimensions)), MseTables.sentences(estimate));
        return Exit.OK;
    }

    private int swept(List<Stratum> linked, MseOptions options) {
        ThresholdSweep sweep = ThresholdSweep.of(linked, options.withoutSensitivity(), RandomStream.ofSeed(seed));
        print(Map.of("thresholds", MseTables.of(sweep)), MseTables.sentences(sweep));
        return Exit.OK;
    }

    private void print(Map<String, Table> tables, List<String> sentences) {
        PrintWriter out = environment.out();
        if (isJson) {
            Map<String, Table> all = new TreeMap<>(tables);
            all.put("sentences", MseTables.words(sentences));
            Json.printTables(out, all);
            return;
        }
        sentences.forEach(out::println);
        tables.forEach((name, rows) -> {
            out.println();
            out.println(name.replace('_', ' '));
            out.print(TextTable.render(rows, environment.columns()));
        });
    }

    private Set<Family> families() {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (String method : methods) {
            families.add(EnumSet.allOf(Family.class).stream()
                    .filter(family -> family.code().equals(method.strip()))
                    .findFirst()
                    .orElseThrow(() -> InvalidInput.of(
                            "No method has this name", method, "Choose from latent, graphs, loglinear.")));
        }
        return families;
    }
}
