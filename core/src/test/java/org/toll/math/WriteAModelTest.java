package org.toll.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.math.fit.Draws;
import org.toll.math.model.Gradients;
import org.toll.math.model.Model;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

class WriteAModelTest {
    private static final double[] Y = {28, 8, -3, 7, -1, 1, 18, 12};
    private static final double[] SIGMA = {15, 10, 16, 11, 9, 11, 10, 18};

    @Test
    void the_page_shows_the_code_that_is_compiled_here() throws IOException {
        String page = Files.readString(Path.of("../docs/write-a-model.md"));
        String source = Files.readString(Path.of("src/test/java/org/toll/math/WriteAModelExample.java"));
        List<String> shown = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> withoutIndent(found.group(1)))
                .toList();
        Matcher regions = Pattern.compile("// begin (\\w+)\n(.*?) *// end \\1", Pattern.DOTALL)
                .matcher(source);
        List<String> compiled =
                regions.results().map(found -> withoutIndent(found.group(2))).toList();
        assertThat(shown).containsExactlyElementsOf(compiled);
    }

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("schools", WriteAModelExample.schools(Y, SIGMA)),
                Arguments.of("level", WriteAModelExample.localLevel(Y)),
                Arguments.of(
                        "counts",
                        WriteAModelExample.counts(
                                new int[] {3, 0, 7}, new double[] {10, 20, 30}, new int[] {0, 1, 1}, 2, new double[] {
                                    0.1, 0.5, -1
                                })),
                Arguments.of("mixture", WriteAModelExample.garchWithMixture(Y, SIGMA)),
                Arguments.of(
                        "regression", WriteAModelExample.regression(Y, SIGMA, new double[] {0, 1, 0, 1, 1, 0, 0, 1})),
                Arguments.of("arma", WriteAModelExample.arma(Y)),
                Arguments.of("hidden Markov", WriteAModelExample.hiddenMarkov(Y)),
                Arguments.of("own", WriteAModelExample.withOwnGradient(Y)),
                Arguments.of("poisson", WriteAModelExample.poisson(new int[] {3, 4, 2})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void gradients_of_the_models_on_the_page_match_differences(String name, Model model) {
        Gradients.assertMatchDifferences(model);
    }

    @Test
    void the_examples_run() {
        assertThat(WriteAModelExample.chanceThatFirstIsHarmful(Y, SIGMA)).isBetween(0.05, 0.25);
        Draws one = WriteAModelExample.readAnyway(
                WriteAModelExample.careful(WriteAModelExample.withOwnGradient(Y), Map.of("mu", new double[] {8})));
        assertThat(one.mean("mu")).isBetween(8.0, 9.5);
        Draws short1 = WriteAModelExample.readAnyway(Nuts.sample(
                WriteAModelExample.poisson(new int[] {3, 4, 2}),
                NutsSettings.defaults().withIterations(100, 50),
                1));
        assertThat(short1.caveats()).isNotEmpty();
    }

    private static String withoutIndent(String block) {
        return block.stripTrailing().stripIndent().strip();
    }
}
