package org.toll.people.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.toll.people.LinkageRun;
import org.toll.people.kernel.ScoredPairs;
import org.toll.report.Block;
import org.toll.report.Curves;
import org.toll.report.Table;
import org.toll.report.Table.Cell;

/**
 * What another threshold would give. Precision and recall are those expected if the weights are calibrated: of the links at or
 * above a threshold the mean probability, and its sum against that of all pairs, those that no rule found included as far as
 * they can be estimated.
 */
final class ThresholdFigure {
    private static final int LEAST_BITS = -6;
    private static final int MOST_BITS = 24;

    private final ScoredPairs pairs;
    private final double missed;

    private ThresholdFigure(ScoredPairs pairs, double missed) {
        this.pairs = pairs;
        this.missed = missed;
    }

    static Block of(LinkageRun run) {
        double missed = run.recall().missed();
        return new ThresholdFigure(run.pairs(), Double.isNaN(missed) ? 0 : missed).figure();
    }

    private Block figure() {
        double[] links = new double[MOST_BITS - LEAST_BITS + 1];
        double[] matches = new double[links.length];
        double all = missed;
        for (int pair = 0; pair < pairs.size(); pair++) {
            float bits = pairs.weightBits(pair);
            double probability = ScoredPairs.probability(bits);
            all += probability;
            for (int step = 0; step < links.length && bits >= LEAST_BITS + step; step++) {
                links[step]++;
                matches[step] += probability;
            }
        }
        List<Curves.Point> precision = new ArrayList<>();
        List<Curves.Point> recall = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int step = 0; step < links.length; step++) {
            int bits = LEAST_BITS + step;
            double p = links[step] == 0 ? 1 : matches[step] / links[step];
            double r = all == 0 ? 1 : matches[step] / all;
            precision.add(new Curves.Point(bits, p));
            recall.add(new Curves.Point(bits, r));
            rows.add(List.of(
                    Cells.decimal(bits, 0),
                    Cell.of(String.format(Locale.ROOT, "%.4f", ScoredPairs.probability(bits))),
                    Cells.count((long) links[step]),
                    Cells.percent(p),
                    Cells.percent(r)));
        }
        return new Block.Figure(
                "threshold",
                "What another threshold would give",
                "Expected precision rises and expected recall falls as the threshold on single pairs rises from %d to %d bits."
                        .formatted(LEAST_BITS, MOST_BITS),
                new Curves(
                        "threshold on single pairs, bits",
                        "expected share",
                        List.of(new Curves.Curve("precision", precision), new Curves.Curve("recall", recall))),
                new Table(
                        List.of(
                                Table.Column.number("bits", "Threshold, bits"),
                                Table.Column.number("probability", "Probability"),
                                Table.Column.number("links", "Links"),
                                Table.Column.number("precision", "Expected precision"),
                                Table.Column.number("recall", "Expected recall")),
                        rows),
                "If the weights are calibrated. A clerical sample (toll link sample) measures both instead of expecting them."
                        + " Clusters are cut by average weight and are more cautious than single pairs.");
    }
}
