package org.toll.estimate.mse.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Chooses where to look: panels fine enough that the sum over sizes is right to a billionth for every graph, and far enough out
 * that the rest has less than a millionth of the weight.
 */
final class GraphQuadrature {
    static final double TAIL = 1e-6;

    /**
     * Nobody unseen is left out, as in the reference implementation: with less than one pseudo-count in the empty cell the
     * saturated graph has a spike there that comes from the prior alone.
     */
    private static final int FEWEST_UNSEEN = 1;

    private static final double FIRST_WIDTH = .25;
    private static final double ACCURACY = 1e-9;
    private static final double FARTHEST = Math.log(1e15);

    /** A panel that holds less than this part of its graph's largest panel need not be accurate. */
    private static final double NEGLIGIBLE = 30;

    private final GraphLikelihood likelihood;
    private final double[] best;

    private GraphQuadrature(GraphLikelihood likelihood) {
        this.likelihood = likelihood;
        this.best = new double[likelihood.graphCount()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
    }

    /**
     * @return panels in ascending order
     */
    static List<Panel> panels(GraphLikelihood likelihood, OptionalLong mostUnseen) {
        return new GraphQuadrature(likelihood).refined(mostUnseen);
    }

    private List<Panel> refined(OptionalLong mostUnseen) {
        List<Panel> coarse = new ArrayList<>();
        List<double[]> masses = new ArrayList<>();
        for (int first = FEWEST_UNSEEN; first < Panel.WHOLE_BELOW; first += Panel.PLACES) {
            add(Panel.ofWhole(first), coarse, masses);
        }
        double end = mostUnseen.isPresent() ? Math.log(mostUnseen.getAsLong() + .5) : FARTHEST;
        double from = Math.log(Panel.WHOLE_BELOW - .5);
        while (from < end - 1e-12 && (mostUnseen.isPresent() || tail(masses) > TAIL / 10)) {
            double to = Math.min(from + FIRST_WIDTH, end);
            add(Panel.ofLogs(from, to), coarse, masses);
            from = to;
        }
        List<Panel> fine = new ArrayList<>();
        for (int p = 0; p < coarse.size(); p++) {
            refine(coarse.get(p), masses.get(p), fine);
        }
        return fine;
    }

    private void add(Panel panel, List<Panel> panels, List<double[]> masses) {
        double[] mass = masses(panel);
        for (int g = 0; g < best.length; g++) {
            best[g] = Math.max(best[g], mass[g]);
        }
        panels.add(panel);
        masses.add(mass);
    }

    /** Weight beyond the last panel as part of the whole, if panels go on falling by the last ratio; 1 while they do not fall. */
    private static double tail(List<double[]> masses) {
        double highest = masses.stream().flatMapToDouble(Arrays::stream).max().orElseThrow();
        double all = 0;
        double before = 0;
        double last = 0;
        for (double[] panel : masses) {
            before = last;
            last = 0;
            for (double mass : panel) {
                last += Math.exp(mass - highest);
            }
            all += last;
        }
        return last < before ? last * last / (before - last) / all : last == 0 ? 0 : 1;
    }

    private void refine(Panel panel, double[] mass, List<Panel> into) {
        Deque<Panel> open = new ArrayDeque<>();
        Deque<double[]> openMass = new ArrayDeque<>();
        open.push(panel);
        openMass.push(mass);
        while (!open.isEmpty()) {
            Panel next = open.pop();
            double[] whole = openMass.pop();
            if (next.isWhole() || isNegligible(whole)) {
                into.add(next);
                continue;
            }
            double[] lower = masses(next.lowerHalf());
            double[] upper = masses(next.upperHalf());
            if (agrees(whole, lower, upper)) {
                into.add(next);
            } else {
                open.push(next.upperHalf());
                openMass.push(upper);
                open.push(next.lowerHalf());
                openMass.push(lower);
            }
        }
    }

    private boolean isNegligible(double[] mass) {
        for (int g = 0; g < best.length; g++) {
            if (mass[g] > best[g] - NEGLIGIBLE) {
                return false;
            }
        }
        return true;
    }

    private boolean agrees(double[] whole, double[] lower, double[] upper) {
        for (int g = 0; g < best.length; g++) {
            double halves = Math.exp(lower[g] - best[g]) + Math.exp(upper[g] - best[g]);
            if (Math.abs(halves - Math.exp(whole[g] - best[g])) > ACCURACY) {
                return false;
            }
        }
        return true;
    }

    private double[] masses(Panel panel) {
        double[][] shared = likelihood.sharedAt(panel);
        double[] masses = new double[likelihood.graphCount()];
        IntStream.range(0, (masses.length + 255) / 256).parallel().forEach(block -> {
            double[] weights = new double[Panel.PLACES];
            for (int g = block * 256; g < Math.min(masses.length, block * 256 + 256); g++) {
                likelihood.logWeights(g, shared, weights);
                masses[g] = logSum(weights);
            }
        });
        return masses;
    }

    static double logSum(double[] logs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            highest = Math.max(highest, log);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - highest);
        }
        return highest + Math.log(sum);
    }
}
