package org.toll.estimate.mse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.estimate.mse.bench.Scenario;
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.graph.GraphOptions;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;

/** The worked example of docs/methods/mse.md is run, and its numbers are those on the page. */
class MsePageTest {
    private static final Path PAGE = Path.of("../docs/methods/mse.md");
    private static final Path SOURCE = Path.of("src/test/java/org/toll/estimate/mse/MsePageTest.java");

    @Test
    void the_worked_example_gives_the_numbers_of_the_page() throws IOException {
        // example: begin
        CaptureTable table = Tables.spinaBifida();
        GraphResult graphs = GraphAveraging.estimate(table, GraphOptions.USUAL);
        double median = graphs.total().median();
        Interval interval = graphs.total().interval(Share.ofPercent(95));
        String heaviest = graphs.heaviest().graph();
        // example: end
        String page = Files.readString(PAGE);
        assertThat(page)
                .contains(
                        "%.0f persons, 95 %% credible interval %.0f to %.0f, %d of them observed; heaviest graph `%s`."
                                .formatted(median, interval.low(), interval.high(), table.observed(), heaviest));
    }

    @Test
    void the_page_shows_the_code_that_is_run() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = Files.readString(PAGE).split("```java\n", 2)[1].split("```", 2)[0];
        String run =
                source.split("// example: begin\n", 2)[1]
                                .split(" *// example: end", 2)[0]
                                .stripTrailing()
                                .stripIndent() + "\n";
        assertThat(shown).isEqualTo(run);
    }

    @Test
    void every_scenario_of_the_bench_is_explained_or_scored_on_the_page() throws IOException {
        String page = Files.readString(PAGE);
        for (Scenario scenario : Scenario.values()) {
            assertThat(page).contains(scenario.code());
        }
    }
}
