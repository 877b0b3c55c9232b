package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Models with one pair of lists more or less than a fitted one, and the BIC that each promises: by the score test of a pair that
 * is not in it, by the Wald test of one that is. Of many pairs few are worth a fit.
 */
final class PairNeighbours {
    private final CaptureTable table;
    private final Design design;
    private final PoissonFit fit;

    private PairNeighbours(CaptureTable table, Design design) {
        this.table = table;
        this.design = design;
        this.fit = PoissonFit.of(design);
    }

    /**
     * @param promise the BIC that the model is expected to have
     */
    record Neighbour(Terms terms, double promise) {}

    /**
     * @param bic of the fitted model
     * @return the most promising first
     */
    static List<Neighbour> of(CaptureTable table, Terms terms, double bic) {
        PairNeighbours fitted = new PairNeighbours(table, Design.of(table, terms, Heterogeneity.NONE));
        double price = Math.log((double) table.observed());
        List<Neighbour> neighbours = new ArrayList<>();
        for (int pair : Terms.pairs(terms.lists())) {
            boolean isIn = terms.interactions().contains(pair);
            Terms other = isIn ? terms.without(pair) : terms.with(pair);
            double change = isIn ? fitted.wald(pair) - price : price - fitted.score(pair);
            neighbours.add(new Neighbour(other, bic + change));
        }
        neighbours.sort(Comparator.comparingDouble(Neighbour::promise));
        return neighbours;
    }

    /** By how much the deviance will rise without the pair; a pair at minus infinity has no test, so that it is always tried. */
    private double wald(int pair) {
        int column = design.columnOf(pair);
        if (column < 0) {
            return 0;
        }
        double[] unit = new double[design.parameters()];
        unit[column] = 1;
        fit.solve(unit);
        return fit.coefficient(column) * fit.coefficient(column) / unit[column];
    }

    /** By how much the deviance will fall with the pair: the score test, or what a Poisson overlap by itself would say. */
    private double score(int pair) {
        double expected = 0;
        double[] shared = new double[design.parameters()];
        for (int i = 0; i < design.cellCount(); i++) {
            if ((design.cell(i) & pair) == pair) {
                double fitted = fit.fitted(i);
                expected += fitted;
                for (int column : design.filled(i)) {
                    shared[column] += fitted * design.row(i)[column];
                }
            }
        }
        double[] solved = shared.clone();
        fit.solve(solved);
        double variance = expected;
        for (int column = 0; column < shared.length; column++) {
            variance -= shared[column] * solved[column];
        }
        double overlap = table.overlap(pair);
        double excess = overlap - expected;
        // Near minus infinity the score test is half of what the deviance falls by.
        double deviance = 2 * ((overlap > 0 ? overlap * Math.log(overlap / expected) : 0) - excess);
        return Math.max(deviance, variance > 1e-9 * expected ? excess * excess / variance : 0);
    }
}
