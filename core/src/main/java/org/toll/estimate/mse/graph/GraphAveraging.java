package org.toll.estimate.mse.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Reshaping;

/**
 * Bayesian averaging over all decomposable graphs: a posterior of the size in which every pattern of dependence between lists
 * that a decomposable graph can express has its posterior weight. Exact for 3 to 6 lists: no simulation, no grid to choose.
 *
 * <p><b>Assumes</b> one population with the same capture probabilities for all, lists linked without error. Dependence among
 * <em>all</em> lists at once is the one thing that it cannot see: the weight of the saturated graph tells how much of the
 * answer comes from the prior. Strong differences between persons bias it down; missed links bias it up.
 *
 * <p><b>Source.</b> Madigan and York (1997); hyper-Dirichlet priors of Dawid and Lauritzen (1993). Where persons differ much
 * in their chance to be listed, compare with latent classes.
 */
@Citation({
    "Madigan, D. and York, J. C. (1997). Bayesian methods for estimation of the size of a closed population. Biometrika 84.",
    "Dawid, A. P. and Lauritzen, S. L. (1993). Hyper Markov laws in the statistical analysis of decomposable graphical models."
            + " Annals of Statistics 21."
})
public final class GraphAveraging {
    public static final int FEWEST_LISTS = 3;
    public static final int MOST_LISTS = 6;

    private static final int MOST_POINTS = 8192;
    private static final Map<Integer, List<DecomposableGraph>> GRAPHS = new ConcurrentHashMap<>();

    private GraphAveraging() {}

    /**
     * @param table 3 to 6 lists that hold somebody; lists without anybody are left out
     * @throws InvalidInput for another number of lists
     */
    public static GraphResult estimate(CaptureTable table, GraphOptions options) {
        CaptureTable usable = Reshaping.withoutEmptyLists(table);
        int lists = usable.listCount();
        if (lists < FEWEST_LISTS || lists > MOST_LISTS) {
            throw InvalidInput.of(
                    "Graphs are averaged over 3 to 6 lists", lists, "Merge or leave out lists, or use latent classes.");
        }
        List<DecomposableGraph> graphs = GRAPHS.computeIfAbsent(lists, DecomposableGraph::listAll);
        GraphLikelihood likelihood = new GraphLikelihood(usable, graphs, options);
        List<Panel> panels = GraphQuadrature.panels(likelihood, options.mostUnseen());
        return summed(usable, graphs, likelihood, panels);
    }

    private static GraphResult summed(
            CaptureTable table, List<DecomposableGraph> graphs, GraphLikelihood likelihood, List<Panel> panels) {
        int count = graphs.size();
        double[] highest = new double[count];
        Arrays.fill(highest, Double.NEGATIVE_INFINITY);
        double[] mass = new double[count];
        double[] moment = new double[count];
        double[][] totals = new double[panels.size()][Panel.PLACES];
        double[] weights = new double[Panel.PLACES];
        for (int p = 0; p < panels.size(); p++) {
            Panel panel = panels.get(p);
            double[][] shared = likelihood.sharedAt(panel);
            LogSums atPlaces = new LogSums(Panel.PLACES);
            for (int g = 0; g < count; g++) {
                likelihood.logWeights(g, shared, weights);
                atPlaces.add(weights);
                for (int place = 0; place < Panel.PLACES; place++) {
                    if (weights[place] > highest[g]) {
                        double shrink = Math.exp(highest[g] - weights[place]);
                        mass[g] *= shrink;
                        moment[g] *= shrink;
                        highest[g] = weights[place];
                    }
                    if (weights[place] > highest[g] - 45) {
                        double weight = Math.exp(weights[place] - highest[g]);
                        mass[g] += weight;
                        moment[g] += weight * panel.unseen(place);
                    }
                }
            }
            totals[p] = atPlaces.values();
        }
        double[] logMass = new double[count];
        for (int g = 0; g < count; g++) {
            logMass[g] = highest[g] + Math.log(mass[g]);
        }
        double all = GraphQuadrature.logSum(logMass);
        List<GraphWeight> weightsOfGraphs = new ArrayList<>(count);
        double mean = 0;
        double saturated = 0;
        for (int g = 0; g < count; g++) {
            double weight = Math.min(1, Math.exp(logMass[g] - all));
            double size = table.observed() + moment[g] / mass[g];
            mean += weight * size;
            saturated += graphs.get(g).isSaturated() ? weight : 0;
            weightsOfGraphs.add(new GraphWeight(graphs.get(g).name(), Share.ofFraction(weight), size));
        }
        double last = panels.get(panels.size() - 1).unseen(Panel.PLACES - 1);
        return new GraphResult(
                PanelPoints.distribution(table.observed(), panels, totals, all, MOST_POINTS),
                mean,
                weightsOfGraphs,
                Share.ofFraction(saturated),
                PanelPoints.tail(panels, totals, all),
                last,
                LeftOutPersons.of(table, likelihood, panels, logMass));
    }
}
