package org.toll.estimate.mse.graph;

import java.util.Arrays;
import java.util.List;
import org.toll.estimate.mse.size.SizeDistribution;

/** From weights at the places of panels to a distribution over whole numbers. */
final class PanelPoints {
    /** Panels with less weight than this hold no quantile that anybody asks for. */
    private static final double LEAST_MASS = 1e-12;

    private PanelPoints() {}

    /**
     * @param totals log weight of all graphs at each place of each panel, step weight included
     * @param all log of the sum of all weights
     * @param mostPoints in a panel; a panel with more whole numbers is cut into so many equal steps
     */
    static SizeDistribution distribution(
            long observed, List<Panel> panels, double[][] totals, double all, int mostPoints) {
        double[] at = new double[0];
        double[] weight = new double[0];
        int length = 0;
        for (int p = 0; p < panels.size(); p++) {
            Panel panel = panels.get(p);
            double mass = Math.exp(GraphQuadrature.logSum(totals[p]) - all);
            if (mass < LEAST_MASS) {
                continue;
            }
            long first = panel.isWhole() ? (long) panel.from() : (long) Math.ceil(Math.exp(panel.from()));
            long last = panel.isWhole() ? first + Panel.PLACES - 1 : (long) Math.floor(Math.exp(panel.to()));
            long step = 1 + (last - first) / mostPoints;
            double[] density = logDensity(panel, totals[p]);
            int points = (int) ((last - first) / step + 1);
            at = Arrays.copyOf(at, length + points);
            weight = Arrays.copyOf(weight, length + points);
            for (long unseen = first; unseen <= last; unseen += step) {
                long numbers = Math.min(step, last - unseen + 1);
                double middle = unseen + (numbers - 1) / 2;
                double log = panel.isWhole()
                        ? density[(int) (unseen - first)]
                        : panel.interpolated(density, Math.log(middle));
                at[length] = observed + middle;
                weight[length++] = numbers * Math.exp(log - all);
            }
        }
        return SizeDistribution.ofWeighted(at, weight);
    }

    /** The weight beyond the last panel if panels go on falling as the last two do. */
    static double tail(List<Panel> panels, double[][] totals, double all) {
        int last = panels.size() - 1;
        double end = Math.exp(GraphQuadrature.logSum(totals[last]) - all);
        double before = Math.exp(GraphQuadrature.logSum(totals[last - 1]) - all);
        return end < before ? end * end / (before - end) : end;
    }

    private static double[] logDensity(Panel panel, double[] totals) {
        double[] density = new double[Panel.PLACES];
        for (int place = 0; place < Panel.PLACES; place++) {
            density[place] = totals[place] - panel.logWeight(place);
        }
        return density;
    }
}
