package org.toll.estimate.mse.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.testing.SharedData;

/** Reference values: dga 2.0.2 run on the same tables, full integer grid up to 30 times the observed. */
class GraphAveragingTest {
    private static final Share NINETY_FIVE = Share.ofPercent(95);

    @ParameterizedTest
    @CsvSource({"3, 8", "4, 61", "5, 822", "6, 18154"})
    void decomposable_graphs_are_as_many_as_the_literature_counts(int lists, int graphs) {
        assertThat(DecomposableGraph.listAll(lists)).hasSize(graphs);
    }

    @Test
    void kosovo_agrees_with_the_reference_to_the_last_person() {
        GraphResult kosovo = upTo(30, Tables.kosovo(), Math.scalb(1.0, -4));
        assertThat(kosovo.mean()).isCloseTo(12_749.350, within(.0005));
        assertThat(kosovo.total().median()).isEqualTo(12_595);
        assertThat(kosovo.total().interval(NINETY_FIVE)).isEqualTo(Interval.of(9_827, 16_544));
        assertThat(kosovo.heaviest().graph()).isEqualTo("[123][134]");
        assertThat(kosovo.heaviest().weight().fraction()).isCloseTo(.9855137, within(1e-7));
    }

    @Test
    void every_graph_of_kosovo_has_the_weight_and_the_mean_of_the_reference() throws IOException {
        List<String> golden = Files.readAllLines(SharedData.path("data/mse/golden_dga_kosovo_models.csv"));
        Map<String, GraphWeight> graphs = upTo(30, Tables.kosovo(), Math.scalb(1.0, -4)).graphs().stream()
                .collect(Collectors.toMap(graph -> sorted(graph.graph()), graph -> graph));
        assertThat(golden).hasSize(62);
        for (String line : golden.subList(1, golden.size())) {
            String[] cells = line.split(",");
            GraphWeight graph = Objects.requireNonNull(graphs.get(sorted(cells[1])));
            // Weights are given to seven digits, means to two decimals.
            assertThat(graph.weight().fraction()).isCloseTo(Double.parseDouble(cells[2]), withinPercentage(2e-4));
            assertThat(graph.mean()).isCloseTo(Double.parseDouble(cells[3]), within(.0051));
        }
    }

    @Test
    void the_united_kingdom_agrees_with_the_reference() {
        GraphResult uk = upTo(20, Tables.uk5(), Math.scalb(1.0, -5));
        assertThat(uk.mean()).isCloseTo(21_281.608, withinPercentage(1e-4));
        assertThat(uk.total().median()).isEqualTo(22_990);
        assertThat(uk.total().interval(NINETY_FIVE)).isEqualTo(Interval.of(10_387, 33_508));
    }

    @Test
    void small_tables_agree_with_the_reference() {
        GraphResult spina = upTo(30, Tables.spinaBifida(), Math.scalb(1.0, -3));
        assertThat(spina.total().median()).isEqualTo(731);
        assertThat(spina.total().interval(NINETY_FIVE)).isEqualTo(Interval.of(694, 787));
        GraphResult diabetes = upTo(30, Tables.diabetes(), .5);
        assertThat(diabetes.mean()).isCloseTo(617.816, within(.0005));
        assertThat(diabetes.total().median()).isEqualTo(616);
        assertThat(diabetes.total().interval(NINETY_FIVE)).isEqualTo(Interval.of(588, 655));
    }

    @Test
    void the_order_of_lists_does_not_matter() {
        CaptureTable turned = Tables.rows(
                List.of("C", "B", "A"), "100 60", "010 49", "110 4", "001 247", "101 112", "011 142", "111 12");
        double mean = GraphAveraging.estimate(turned, GraphOptions.USUAL).mean();
        assertThat(GraphAveraging.estimate(Tables.spinaBifida(), GraphOptions.USUAL)
                        .mean())
                .isCloseTo(mean, withinPercentage(1e-9));
    }

    @Test
    void the_search_goes_on_until_the_rest_has_no_weight() {
        GraphResult free = GraphAveraging.estimate(Tables.uk5(), GraphOptions.USUAL);
        assertThat(free.beyond()).isLessThan(GraphQuadrature.TAIL);
        assertThat(free.total().mass(free.total().points() - 1)).isLessThan(GraphQuadrature.TAIL);
    }

    @Test
    void six_lists_are_averaged_exactly() {
        GraphResult uk = GraphAveraging.estimate(Tables.uk6(), GraphOptions.USUAL);
        assertThat(uk.graphs()).hasSize(18_154);
        assertThat(uk.graphs().stream()
                        .mapToDouble(graph -> graph.weight().fraction())
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void seven_lists_are_refused_in_words() {
        CaptureTable seven = Tables.rows(List.of("A", "B", "C", "D", "E", "F", "G"), "1111111 3", "1000000 3");
        assertThatThrownBy(() -> GraphAveraging.estimate(seven, GraphOptions.USUAL))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("3 to 6 lists");
    }

    private static GraphResult upTo(int multiple, CaptureTable table, double delta) {
        return GraphAveraging.estimate(
                table,
                GraphOptions.USUAL
                        .withPseudoCounts(new PseudoCounts.Equal(delta))
                        .withMostUnseen(multiple * table.observed()));
    }

    private static String sorted(String graph) {
        return String.join("", new TreeSet<>(List.of(graph.replace("][", "],[").split(","))));
    }
}
