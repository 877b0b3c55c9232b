package org.toll.estimate.mse.graph;

import java.util.List;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Log of prior times likelihood of graphs and sizes, cell probabilities integrated out. Everything that depends on the size
 * alone or on a margin alone is computed once for a panel and shared by all graphs.
 */
final class GraphLikelihood {
    private final CaptureTable table;
    private final PseudoCounts pseudoCounts;
    private final List<DecomposableGraph> graphs;
    private final double[] graphConstant;
    private final int[][] graphMargins;
    private final int[][] graphPowers;
    private final double[] zeroCell;
    /** Persons and pseudo-counts in the other cells of every margin. */
    private final double[][] filled;

    private final double pseudoTotal;
    private final double countsConstant;

    GraphLikelihood(CaptureTable table, List<DecomposableGraph> graphs, GraphOptions options) {
        this.table = table;
        this.graphs = graphs;
        int lists = table.listCount();
        pseudoCounts = options.pseudoCounts().orElse(PseudoCounts.usual(lists));
        int full = (1 << lists) - 1;
        pseudoTotal = pseudoCounts.of(lists, 0, 0);
        zeroCell = new double[full + 1];
        filled = new double[full + 1][full + 1];
        double[] marginConstant = new double[full + 1];
        for (int margin = 1; margin <= full; margin++) {
            marginConstant[margin] = marginConstant(margin);
        }
        double constant = 0;
        for (int i = 0; i < table.patternCount(); i++) {
            constant -= Stirling.logGamma(table.count(i) + 1.0);
        }
        countsConstant = constant;
        int pairs = lists * (lists - 1) / 2;
        graphConstant = new double[graphs.size()];
        graphMargins = new int[graphs.size()][];
        graphPowers = new int[graphs.size()][];
        for (int g = 0; g < graphs.size(); g++) {
            DecomposableGraph graph = graphs.get(g);
            graphMargins[g] = graph.margins().keySet().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            graphPowers[g] = graph.margins().values().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            graphConstant[g] = graph.edges() * Math.log(options.edgeProbability())
                    + (pairs - graph.edges()) * Math.log1p(-options.edgeProbability())
                    + graph.components() * Stirling.logGamma(pseudoTotal);
            for (int m = 0; m < graphMargins[g].length; m++) {
                graphConstant[g] += graphPowers[g][m] * marginConstant[graphMargins[g][m]];
            }
        }
    }

    private double marginConstant(int margin) {
        int lists = table.listCount();
        double constant = 0;
        for (int cell = margin; ; cell = (cell - 1) & margin) {
            double pseudo = pseudoCounts.of(lists, margin, cell);
            long persons = 0;
            for (int i = 0; i < table.patternCount(); i++) {
                if ((table.pattern(i) & margin) == cell) {
                    persons += table.count(i);
                }
            }
            constant -= Stirling.logGamma(pseudo);
            if (cell == 0) {
                zeroCell[margin] = persons + pseudo;
                return constant;
            }
            filled[margin][cell] = persons + pseudo;
            constant += Stirling.logGamma(persons + pseudo);
        }
    }

    /**
     * Log of how many times less probable the table gets by one more person of a pattern, given the graph and the unseen; up to
     * the factor that all patterns share.
     */
    double logOfOneMore(int graph, long pattern, double unseen) {
        double size = table.observed() + unseen;
        double log = graphs.get(graph).components() * Math.log(size - 1 + pseudoTotal) - Math.log(size - 1);
        int[] margins = graphMargins[graph];
        for (int m = 0; m < margins.length; m++) {
            int cell = (int) pattern & margins[m];
            double others = cell == 0 ? zeroCell[margins[m]] + unseen : filled[margins[m]][cell];
            log -= graphPowers[graph][m] * Math.log(others - 1);
        }
        return log;
    }

    int graphCount() {
        return graphs.size();
    }

    /** The shared part of a panel: for every margin, and last for what depends on the size alone, a value at each place. */
    double[][] sharedAt(Panel panel) {
        double observed = table.observed();
        double[][] shared = new double[zeroCell.length + 1][Panel.PLACES];
        for (int place = 0; place < Panel.PLACES; place++) {
            double unseen = panel.unseen(place);
            for (int margin = 1; margin < zeroCell.length; margin++) {
                shared[margin][place] = Stirling.logGamma(unseen + zeroCell[margin]);
            }
            double size = observed + unseen;
            shared[0][place] = -Stirling.logGamma(size + pseudoTotal);
            shared[zeroCell.length][place] = Stirling.logGamma(size + 1)
                    - Stirling.logGamma(unseen + 1)
                    + countsConstant
                    - Math.log(size)
                    + panel.logWeight(place);
        }
        return shared;
    }

    /**
     * Log weight of a graph at each place, step weight included.
     *
     * @param into receives sixteen values
     */
    void logWeights(int graph, double[][] shared, double[] into) {
        double constant = graphConstant[graph];
        int components = graphs.get(graph).components();
        double[] normaliser = shared[0];
        double[] size = shared[zeroCell.length];
        for (int place = 0; place < Panel.PLACES; place++) {
            into[place] = constant + components * normaliser[place] + size[place];
        }
        int[] margins = graphMargins[graph];
        int[] powers = graphPowers[graph];
        for (int m = 0; m < margins.length; m++) {
            double[] margin = shared[margins[m]];
            int power = powers[m];
            for (int place = 0; place < Panel.PLACES; place++) {
                into[place] += power * margin[place];
            }
        }
    }
}
