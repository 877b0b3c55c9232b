package org.toll.math.posteriordb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Summary;
import org.toll.math.model.Gradients;
import org.toll.math.model.Model;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;
import org.toll.testing.SharedData;

/**
 * Every posterior of which a reference summary lies beside the project, against that summary (10 chains x 1,000 draws of Stan).
 *
 * <p>Mean: within 4 Monte Carlo standard errors, ours and the reference's (sd / 100, its draws being thinned to independence)
 * together. Sd: within 10 %. The seed is fixed; over seeds, the 130 means would give a false alarm in 130 x 6.3e-5 = 0.8 % of runs
 * if draws were exact, and the sds (relative error about 2 %) practically never.
 */
class PosteriordbTest {
    private static final String FOLDER = "data/posteriordb";

    record Reference(String parameter, double mean, double sd) {}

    @Test
    void every_listed_posterior_has_a_model() {
        assertThat(Posteriors.all().keySet())
                .containsExactlyInAnyOrderElementsOf(references().keySet());
    }

    static Stream<String> posteriors() {
        return Posteriors.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void gradient_matches_differences(String posterior) {
        Gradients.assertMatchDifferences(model(posterior));
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void draws_agree_with_the_reference(String posterior) {
        List<Reference> references = references().getOrDefault(posterior, List.of());
        assertThat(references).isNotEmpty();
        Draws draws = Nuts.sample(model(posterior), NutsSettings.defaults().withThreads(2), 20260130)
                .orThrow();
        for (Reference reference : references) {
            Summary ours = draws.summary(reference.parameter());
            double error = Math.hypot(ours.mcse(), reference.sd() / 100);
            assertThat(ours.mean())
                    .as("mean of %s", reference.parameter())
                    .isCloseTo(reference.mean(), within(4 * error));
            assertThat(ours.sd() / reference.sd())
                    .as("sd of %s", reference.parameter())
                    .isBetween(0.9, 1.1);
        }
    }

    private static Model model(String posterior) {
        String data = posterior.substring(0, posterior.indexOf('-'));
        Function<StanData, Model> definition = Posteriors.all().get(posterior);
        return definition.apply(StanData.read(SharedData.path(FOLDER).resolve("data_" + data + ".json")));
    }

    private static Map<String, List<Reference>> references() {
        Path file = SharedData.path(FOLDER).resolve("reference_posterior_summary.csv");
        Map<String, List<Reference>> result = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> result.computeIfAbsent(cells[0], name -> new ArrayList<>())
                            .add(new Reference(cells[1], Double.parseDouble(cells[4]), Double.parseDouble(cells[5]))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return result;
    }
}
