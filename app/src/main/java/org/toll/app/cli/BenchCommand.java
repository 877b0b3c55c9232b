package org.toll.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.bench.BenchTable;
import org.toll.estimate.mse.bench.Scenario;
import org.toll.estimate.mse.bench.ScenarioScore;
import org.toll.estimate.mse.bench.SimulationBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the simulation bench of a method, and writes its table into the method's page. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Estimates simulated populations of known size and counts how often the truth is where a method says.",
            "With --page the rows go between the two marks of the method's page; rows of other scenarios stay."
        },
        footer = {"", "Example: toll bench mse --sets 200 --page docs/methods/mse.md"})
final class BenchCommand implements Callable<Integer> {
    private static final String BEGIN = "<!-- bench: begin -->\n";
    private static final String END = "<!-- bench: end -->";

    private final Environment environment;

    @Parameters(paramLabel = "METHOD", description = "mse")
    private String method = "";

    @Option(
            names = "--sets",
            defaultValue = "100",
            paramLabel = "N",
            description = "Populations a scenario: ${DEFAULT-VALUE}.")
    private int sets = 100;

    @Option(names = "--seed", defaultValue = "20261124", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 20_261_124;

    @Option(
            names = "--scenario",
            split = ",",
            paramLabel = "NAME",
            description = "Only these. Default: all but dev_*, on which the method was chosen.")
    private List<String> only = List.of();

    @Option(names = "--page", paramLabel = "FILE", description = "A page with the two marks, to be updated.")
    private @Nullable Path page;

    BenchCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (!method.equals("mse")) {
            throw InvalidInput.of("There is no bench of this method", method, "Use mse.");
        }
        if (sets < 1) {
            throw InvalidInput.of("A bench has a population or more", sets, "Use 100.");
        }
        List<ScenarioScore> scores = Progress.during(environment, "simulating", progress -> scores());
        String table = BenchTable.markdown(scores);
        environment.out().print(table);
        if (page != null) {
            update(environment.workingDirectory().resolve(page), table);
        }
        return Exit.OK;
    }

    private List<ScenarioScore> scores() {
        List<ScenarioScore> scores = new ArrayList<>();
        for (String name : only) {
            if (List.of(Scenario.values()).stream()
                    .noneMatch(scenario -> scenario.code().equals(name))) {
                throw InvalidInput.of("No scenario has this name", name, "See docs/methods/mse.md.");
            }
        }
        for (Scenario scenario : Scenario.values()) {
            if (only.isEmpty() ? !scenario.isForDevelopment() : only.contains(scenario.code())) {
                scores.add(SimulationBench.run(scenario, sets, seed, System::nanoTime));
            }
        }
        return scores;
    }

    private static void update(Path page, String table) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw InvalidInput.of("The page lacks its marks", page, "Add " + BEGIN.strip() + " and " + END + ".");
        }
        String old = text.substring(begin + BEGIN.length(), end);
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length()) + merged(old, table) + text.substring(end),
                StandardCharsets.UTF_8);
    }

    /** Rows of scenarios that did not run stay as they were; the order is that of the scenarios. */
    private static String merged(String old, String table) {
        StringBuilder merged = new StringBuilder();
        table.lines().limit(2).forEach(line -> merged.append(line).append('\n'));
        for (Scenario scenario : Scenario.values()) {
            String row = "| " + scenario.code() + " |";
            String source = table.contains("\n" + row) ? table : old;
            source.lines()
                    .filter(line -> line.startsWith(row))
                    .forEach(line -> merged.append(line).append('\n'));
        }
        return merged.toString();
    }
}
