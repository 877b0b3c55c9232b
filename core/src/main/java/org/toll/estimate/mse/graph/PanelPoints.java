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
            double[] points = panel.isWhole() ? wholePoints(panel) : points(panel, mostPoints);
            double[] logs = logDensity(panel, totals[p], points);
            double step = points.length == 1 ? 1 : (points[points.length - 1] - points[0]) / (points.length - 1);
            at = Arrays.copyOf(at, length + points.length);
            weight = Arrays.copyOf(weight, length + points.length);
            for (int i = 0; i < points.length; i++) {
                at[length] = observed + points[i];
                weight[length++] = step * Math.exp(logs[i] - all);
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

    private static double[] wholePoints(Panel panel) {
        double[] points = new double[Panel.PLACES];
        for (int i = 0; i < points.length; i++) {
            points[i] = panel.unseen(i);
        }
        return points;
    }

    private static double[] points(Panel panel, int most) {
        double first = Math.ceil(Math.exp(panel.from()));
        double last = Math.floor(Math.exp(panel.to()));
        int count = (int) Math.max(1, Math.min(most, last - first + 1));
        double step = (last - first + 1) / count;
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = first - .5 + (i + .5) * step;
        }
        return points;
    }

    private static double[] logDensity(Panel panel, double[] totals, double[] points) {
        if (panel.isWhole()) {
            return totals.clone();
        }
        double[] density = new double[Panel.PLACES];
        for (int place = 0; place < Panel.PLACES; place++) {
            density[place] = totals[place] - panel.logWeight(place);
        }
        double[] logs = new double[points.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = panel.interpolated(density, Math.log(points[i]));
        }
        return logs;
    }
}
