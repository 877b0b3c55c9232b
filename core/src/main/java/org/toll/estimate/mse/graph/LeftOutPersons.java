package org.toll.estimate.mse.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * How well the graphs predict each observed person from all others: the ratio of the table's probability to that of the table
 * without the person, which is the harmonic mean over the posterior of graph and unseen.
 */
final class LeftOutPersons {
    /** Of the heaviest; lighter graphs would not show. */
    private static final double LEAST_WEIGHT = 1e-3;

    private static final int MOST_GRAPHS = 300;

    private static final double LEAST_STEP = 1e-7;

    private LeftOutPersons() {}

    /**
     * @param logMass of each graph, up to a common factor
     * @return for each pattern of the table the log probability of one of its persons given all others
     */
    static List<Double> of(CaptureTable table, GraphLikelihood likelihood, List<Panel> panels, double[] logMass) {
        double highest = Arrays.stream(logMass).max().orElseThrow();
        int[] heavy = IntStream.range(0, logMass.length)
                .filter(g -> logMass[g] > highest + Math.log(LEAST_WEIGHT))
                .boxed()
                .sorted(Comparator.comparingDouble(g -> -logMass[g]))
                .limit(MOST_GRAPHS)
                .mapToInt(Integer::intValue)
                .toArray();
        double[] inverse = new double[table.patternCount()];
        double[] weights = new double[Panel.PLACES];
        double total = 0;
        for (Panel panel : panels) {
            double[][] shared = likelihood.sharedAt(panel);
            for (int g : heavy) {
                likelihood.logWeights(g, shared, weights);
                for (int place = 0; place < Panel.PLACES; place++) {
                    double weight = Math.exp(weights[place] - highest);
                    if (weight > LEAST_STEP) {
                        total += weight;
                        for (int i = 0; i < inverse.length; i++) {
                            double log = likelihood.logOfOneMore(g, table.pattern(i), panel.unseen(place));
                            inverse[i] += weight * Math.exp(log);
                        }
                    }
                }
            }
        }
        List<Double> logs = new ArrayList<>();
        for (double sum : inverse) {
            logs.add(Math.log(total / sum) - Math.log(table.observed() - 1.0));
        }
        return logs;
    }
}
