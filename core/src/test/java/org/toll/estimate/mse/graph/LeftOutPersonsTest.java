package org.toll.estimate.mse.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.toll.base.Count;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;

class LeftOutPersonsTest {
    @Test
    void a_left_out_person_is_as_probable_as_the_table_with_it_against_the_table_without() {
        CaptureTable kosovo = Tables.kosovo();
        List<Double> leftOut =
                GraphAveraging.estimate(kosovo, GraphOptions.USUAL).leftOut();
        double others = kosovo.observed() - 1.0;
        for (int i = 0; i < kosovo.patternCount(); i += 3) {
            double ratio = logEvidence(kosovo) - logEvidence(without(kosovo, i));
            // Evidence counts tables, of which there are as many as orders of the persons: n_c of them less without
            // one.
            double expected = ratio + Math.log((double) kosovo.count(i)) - Math.log(others);
            assertThat(leftOut.get(i)).isCloseTo(expected, within(1e-3));
        }
    }

    private static CaptureTable without(CaptureTable table, int pattern) {
        SortedMap<Long, Count> cells = new TreeMap<>();
        table.cells()
                .forEach((lists, persons) ->
                        cells.put(lists, Count.ofPersons(lists == table.pattern(pattern) ? persons - 1 : persons)));
        return CaptureTable.of(table.lists(), cells);
    }

    private static double logEvidence(CaptureTable table) {
        List<DecomposableGraph> graphs = DecomposableGraph.listAll(table.listCount());
        GraphLikelihood likelihood = new GraphLikelihood(table, graphs, GraphOptions.USUAL);
        List<Panel> panels = GraphQuadrature.panels(likelihood, GraphOptions.USUAL.mostUnseen());
        double[] logs = new double[graphs.size() * panels.size()];
        double[] weights = new double[Panel.PLACES];
        for (int p = 0; p < panels.size(); p++) {
            double[][] shared = likelihood.sharedAt(panels.get(p));
            for (int g = 0; g < graphs.size(); g++) {
                likelihood.logWeights(g, shared, weights);
                logs[p * graphs.size() + g] = GraphQuadrature.logSum(weights);
            }
        }
        return GraphQuadrature.logSum(logs);
    }
}
