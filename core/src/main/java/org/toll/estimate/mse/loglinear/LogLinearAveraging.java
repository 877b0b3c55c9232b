package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Hierarchical log-linear models, with and without persons who differ (Darroch's column or the gamma's), weighted by BIC. Models whose maximum
 * does not exist or is not unique have no part in it: averaging them in is how published averages came to billions.
 *
 * <p><b>Assumes</b> that one of the models is nearly right; none has the interaction of all lists. BIC punishes terms hard, so
 * that with small tables weak dependence is missed, which biases down if it is positive.
 *
 * <p><b>Method.</b> All models over 3 or 4 lists. Over more lists a search: up from independence and from all pairs, with and
 * without a column for persons who differ, then the neighbours of every model within {@value #WINDOW} BIC units of the best, so that models
 * outside have less than a four-hundredth of its weight.
 */
@Citation({
    "Raftery, A. E. (1995). Bayesian model selection in social research. Sociological Methodology 25.",
    "Madigan, D. and Raftery, A. E. (1994). Model selection and accounting for model uncertainty in graphical models using"
            + " Occam's window. JASA 89."
})
public final class LogLinearAveraging {
    static final double WINDOW = 12;

    private static final List<Heterogeneity> SIDES =
            List.of(Heterogeneity.NONE, Heterogeneity.DARROCH, Heterogeneity.GAMMA35);
    /** A model that leaves more than this unseen for each observed extrapolates beyond any use. */
    static final double MOST_UNSEEN_PER_OBSERVED = 20;

    private static final int MOST_LISTS_FOR_ALL = 4;
    private static final int LARGEST_TERM = 3;
    private static final int MOST_FITS = 3000;
    private static final double LEAST_WEIGHT = 1e-4;

    /** The same for every table, and tables come by the thousand. */
    private static final Map<Integer, List<Terms>> ALL = new ConcurrentHashMap<>();

    private final CaptureTable table;
    private final Map<Model, ModelFit> fits = new LinkedHashMap<>();
    private final PriorityQueue<Open> open =
            new PriorityQueue<>(Comparator.comparingDouble(Open::bic).thenComparingInt(Open::place));
    private double best = Double.POSITIVE_INFINITY;

    private LogLinearAveraging(CaptureTable table) {
        this.table = table;
    }

    private record Model(Terms terms, Heterogeneity heterogeneity) {}

    /** A fitted model whose neighbours have not been looked at. */
    private record Open(Model model, double bic, int place) {}

    /**
     * @return empty if no model is sound
     * @throws InvalidInput for less than 3 or more than 12 lists
     */
    public static Optional<LogLinearResult> estimate(CaptureTable table) {
        LogLinearAveraging search = new LogLinearAveraging(ClosedPopulation.checked(table));
        search.run();
        return search.result();
    }

    /** All hierarchical models over 3 or 4 lists (pairs only over 5), fitted and checked, in the order of growing models. */
    public static List<ModelFit> fitAll(CaptureTable table) {
        CaptureTable usable = ClosedPopulation.checked(table);
        int lists = usable.listCount();
        return HierarchicalModels.listAll(lists, lists == 5 ? 2 : lists - 1).stream()
                .map(terms -> ModelFit.of(usable, terms, Heterogeneity.NONE))
                .toList();
    }

    private void run() {
        int lists = table.listCount();
        if (lists <= MOST_LISTS_FOR_ALL) {
            ALL.computeIfAbsent(lists, number -> HierarchicalModels.listAll(number, number - 1))
                    .forEach(terms -> SIDES.forEach(side -> fit(new Model(terms, side))));
            return;
        }
        Terms pairs = new Terms(lists, new TreeSet<>(Terms.pairs(lists)));
        for (Heterogeneity side : SIDES) {
            climb(new Model(Terms.independence(lists), side));
            climb(new Model(pairs, side));
        }
        search();
    }

    /** To the nearest model that no neighbour beats: the window alone would not get over the bad models in between. */
    private void climb(Model start) {
        fit(start);
        Model here = start;
        boolean better = true;
        while (better) {
            better = false;
            for (Model neighbour : neighbours(here)) {
                fit(neighbour);
                if (neighbour.heterogeneity() == here.heterogeneity() && comparable(neighbour) < comparable(here)) {
                    here = neighbour;
                    better = true;
                }
            }
        }
    }

    private void search() {
        while (!open.isEmpty() && fits.size() < MOST_FITS) {
            Open next = open.remove();
            if (next.bic() > best + WINDOW) {
                return;
            }
            neighbours(next.model()).forEach(this::fit);
        }
    }

    private List<Model> neighbours(Model model) {
        Terms terms = model.terms();
        List<Model> neighbours = new ArrayList<>();
        for (int term : terms.addable(Math.min(LARGEST_TERM, table.listCount() - 1))) {
            neighbours.add(new Model(terms.with(term), model.heterogeneity()));
        }
        for (int term : terms.maximal()) {
            neighbours.add(new Model(terms.without(term), model.heterogeneity()));
        }
        SIDES.stream()
                .filter(side -> side != model.heterogeneity())
                .forEach(side -> neighbours.add(new Model(terms, side)));
        return neighbours;
    }

    /** Sound, below the cap that the latent classes have too, and with differences between persons that some law has. */
    private static boolean isPlausible(ModelFit fit) {
        return fit.isSound()
                && fit.unseen() <= MOST_UNSEEN_PER_OBSERVED * fit.observed()
                && (fit.heterogeneity() == Heterogeneity.NONE || fit.bend() > 0);
    }

    /** BIC, infinite where the fit means nothing. */
    private double comparable(Model model) {
        ModelFit fit = fits.get(model);
        return fit == null || !isPlausible(fit) ? Double.POSITIVE_INFINITY : fit.bic();
    }

    private void fit(Model model) {
        if (fits.containsKey(model)) {
            return;
        }
        ModelFit fit = ModelFit.of(table, model.terms(), model.heterogeneity());
        fits.put(model, fit);
        open.add(new Open(model, comparable(model), fits.size()));
        if (isPlausible(fit)) {
            best = Math.min(best, fit.bic());
        }
    }

    private Optional<LogLinearResult> result() {
        List<ModelFit> sound = fits.values().stream()
                .filter(LogLinearAveraging::isPlausible)
                .sorted(Comparator.comparingDouble(ModelFit::bic))
                .toList();
        if (sound.isEmpty()) {
            return Optional.empty();
        }
        double sum = sound.stream()
                .mapToDouble(fit -> Math.exp((best - fit.bic()) / 2))
                .sum();
        List<LogLinearResult.Weighted> weighted = new ArrayList<>();
        for (ModelFit fit : sound) {
            double weight = Math.exp((best - fit.bic()) / 2) / sum;
            if (weight >= LEAST_WEIGHT) {
                weighted.add(new LogLinearResult.Weighted(fit, Share.ofFraction(Math.min(1, weight))));
            }
        }
        SizeDistribution total = SizeDistribution.mixture(
                weighted.stream().map(model -> model.fit().distribution()).toList(),
                weighted.stream()
                        .mapToDouble(model -> model.weight().fraction())
                        .toArray());
        return Optional.of(new LogLinearResult(
                total, weighted, fits.size(), fits.size() - sound.size(), LeftOutPersons.of(table, weighted)));
    }
}
