package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * How well weighted log-linear models predict each observed person from all others.
 *
 * <p>Without a person of a cell, the cell's fitted count falls by its leverage. The maximum itself would call a cell impossible
 * whose only person is left out; half the leverage is the prior of Jeffreys, which Firth's correction adds to every cell.
 */
@Citation("Firth, D. (1993). Bias reduction of maximum likelihood estimates. Biometrika 80.")
final class LeftOutPersons {
    /** Of the heaviest; lighter models would not show. */
    private static final double LEAST_WEIGHT = 1e-3;

    private LeftOutPersons() {}

    /**
     * @param models one or more, heaviest first
     * @return for each pattern of the table the log probability of one of its persons given all others
     */
    static List<Double> of(CaptureTable table, List<LogLinearResult.Weighted> models) {
        double[] inverse = new double[table.patternCount()];
        double total = 0;
        for (LogLinearResult.Weighted model : models) {
            double weight = model.weight().fraction();
            if (weight < LEAST_WEIGHT * models.get(0).weight().fraction()) {
                continue;
            }
            total += weight;
            double[] probabilities = probabilities(
                    table, Design.of(table, model.fit().terms(), model.fit().heterogeneity()));
            for (int i = 0; i < inverse.length; i++) {
                inverse[i] += weight / probabilities[i];
            }
        }
        List<Double> logs = new ArrayList<>();
        for (double sum : inverse) {
            logs.add(Math.log(total / sum));
        }
        return logs;
    }

    private static double[] probabilities(CaptureTable table, Design design) {
        PoissonFit fit = PoissonFit.of(design);
        double others = table.observed() - 1 + design.parameters() / 2.0;
        double[] probabilities = new double[table.patternCount()];
        int pattern = 0;
        // Cells and patterns both ascend, and every pattern that holds somebody is a cell.
        for (int row = 0; row < design.cellCount() && pattern < probabilities.length; row++) {
            if (design.cell(row) == table.pattern(pattern)) {
                probabilities[pattern++] = leftOut(fit.fitted(row), fit.leverage(row)) / others;
            }
        }
        return probabilities;
    }

    /** The expansion in the leverage holds where it is about the fitted count or less; further out it must not fall to 0. */
    private static double leftOut(double fitted, double leverage) {
        return Math.max(fitted - leverage / 2, fitted / 4);
    }
}
