package org.toll.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.toll.app.Environment;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.AgeBand;
import org.toll.estimate.excess.ExcessStudy;
import org.toll.estimate.excess.Specification;
import org.toll.estimate.excess.Specification.DeathsUsed;
import org.toll.estimate.excess.StudyDesign;
import org.toll.store.mortality.MortalityData;
import org.toll.store.mortality.MortalityImport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Excess male mortality from a death register. */
@Command(
        name = "excess",
        mixinStandardHelpOptions = true,
        description = {
            "Estimates war deaths as male deaths beyond the pre-war ratio of male to female deaths,",
            "under every specification. Layouts of the files: docs/methods/excess.md"
        },
        footer = {
            "",
            "Example: toll estimate excess deaths.csv hiv.csv --war-years 2022,2023 --skip 2020,2021 --ages 15-49/5"
        })
final class ExcessCommand implements Callable<Integer> {
    private final Environment environment;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV files of deaths, of one cause, of regions.")
    private List<Path> files = List.of();

    @Option(
            names = "--war-years",
            required = true,
            split = ",",
            paramLabel = "YEAR",
            description = "Years to estimate, for instance 2022,2023.")
    private List<Integer> warYears = List.of();

    @Option(names = "--skip", split = ",", paramLabel = "YEAR", description = "Years never used, such as a pandemic's.")
    private List<Integer> skipped = List.of();

    @Option(
            names = "--ages",
            defaultValue = "15-49/5",
            paramLabel = "AGES",
            description = "Bands to estimate and add up: 15-49/5 or 15-19,20-24 (default: ${DEFAULT-VALUE}).")
    private String ages = "15-49/5";

    @Option(
            names = "--windows",
            split = ",",
            defaultValue = "1,5,10",
            paramLabel = "YEARS",
            description = "Lengths of the pre-war window (default: ${DEFAULT-VALUE}).")
    private List<Integer> windows = List.of();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Id or name of a region; several to compare them (default: the whole country).")
    private List<String> regions = List.of();

    @Option(names = "--bands", description = "A row for each age band as well.")
    private boolean isByBand;

    @ArgGroup(exclusive = false)
    private @Nullable ExcessClaimsOption claims;

    @Mixin
    private OutputOptions output = new OutputOptions();

    ExcessCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        List<Path> inputs =
                files.stream().map(environment.workingDirectory()::resolve).toList();
        MortalityData data = MortalityImport.read(inputs);
        StudyDesign design = new StudyDesign(ages(ages), warYears, new HashSet<>(skipped));
        List<ExcessStudy> studies = regions(data).stream()
                .map(region -> data.method().study(region, design, windows))
                .toList();
        output.print(environment, ExcessTable.of(studies, isByBand));
        data.warnings().forEach(warning -> environment.err().println("toll: note: " + warning));
        Stream<String> refusals = studies.stream().flatMap(ExcessTable::refusals);
        refusals.distinct().forEach(reason -> environment.err().println("toll: not estimated: " + reason));
        if (claims != null) {
            claims.write(environment, inputs, studies, headline(data));
        }
        return Exit.OK;
    }

    /** The authors' choice, or all causes where no file has the cause to be removed. */
    private static Specification headline(MortalityData data) {
        Specification headline = Specification.headline();
        return data.cause().isPresent()
                ? headline
                : new Specification(DeathsUsed.ALL, headline.baseline(), headline.windowYears());
    }

    private List<String> regions(MortalityData data) {
        if (!regions.isEmpty()) {
            return regions.stream().map(data::getRegion).toList();
        }
        List<String> known = new ArrayList<>(data.deaths().regions());
        return known.size() == 1 ? known : List.of(data.wholeCountry());
    }

    private static List<AgeBand> ages(String text) {
        if (!text.contains("/")) {
            return Arrays.stream(text.split(",")).map(AgeBand::parse).toList();
        }
        AgeBand all = AgeBand.parse(text.substring(0, text.indexOf('/')));
        String width = text.substring(text.indexOf('/') + 1);
        if (!width.matches("\\d{1,3}")) {
            throw InvalidInput.of("Not a width of age bands", width, "Write for instance 15-49/5.");
        }
        return StudyDesign.bands(all.first(), all.last(), Integer.parseInt(width));
    }
}
