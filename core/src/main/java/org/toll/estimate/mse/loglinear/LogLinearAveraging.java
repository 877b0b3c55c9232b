package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.loglinear.FittedModels.Model;
import org.toll.estimate.mse.table.CaptureTable;

/**
 * Hierarchical log-linear models, with and without persons who differ (Darroch's column or the gamma's), weighted by BIC. Models whose maximum
 * does not exist or is not unique have no part in it: averaging them in is how published averages came to billions.
 *
 * <p><b>Assumes</b> that one of the models is nearly right; none has the interaction of all lists. BIC punishes terms hard, so
 * that with small tables weak dependence is missed, which biases down if it is positive.
 *
 * <p><b>Method.</b> All models over 3 or 4 lists. Over 5 or 6 a search: up from independence and from all pairs, with and
 * without a column for persons who differ, then the neighbours of every model within 12 BIC units of the best, so that models
 * outside have less than a four-hundredth of its weight. Over 7 to 12 lists models of pairs alone and of persons alike, found by
 * tests of the pairs: where persons differ they are far below, and latent classes carry the average.
 */
@Citation({
    "Raftery, A. E. (1995). Bayesian model selection in social research. Sociological Methodology 25.",
    "Madigan, D. and Raftery, A. E. (1994). Model selection and accounting for model uncertainty in graphical models using"
            + " Occam's window. JASA 89."
})
public final class LogLinearAveraging {
    /** Beyond this the table of all patterns is too large to fit. */
    public static final int MOST_LISTS = Design.MOST_LISTS;

    private static final List<Heterogeneity> SIDES =
            List.of(Heterogeneity.NONE, Heterogeneity.DARROCH, Heterogeneity.GAMMA35);
    private static final int MOST_LISTS_FOR_ALL = 4;
    private static final int MOST_LISTS_FOR_TRIPLES = 6;
    private static final int LARGEST_TERM = 3;
    private static final int MOST_FITS = 3000;

    /** The same for every table, and tables come by the thousand. */
    private static final Map<Integer, List<Terms>> ALL = new ConcurrentHashMap<>();

    private final FittedModels models;
    private final int lists;

    private LogLinearAveraging(FittedModels models) {
        this.models = models;
        this.lists = models.table().listCount();
    }

    /**
     * @param table 3 to 12 lists that hold somebody; lists without anybody are left out
     * @return empty if no model is sound
     * @throws InvalidInput for less than 3 or more than 12 lists
     */
    public static Optional<LogLinearResult> estimate(CaptureTable table) {
        CaptureTable usable = ClosedPopulation.checked(table);
        boolean isOfPairs = usable.listCount() > MOST_LISTS_FOR_TRIPLES;
        FittedModels models = new FittedModels(usable);
        if (isOfPairs) {
            PairSearch.run(models);
        } else {
            new LogLinearAveraging(models).run();
        }
        return models.result();
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
        if (lists <= MOST_LISTS_FOR_ALL) {
            ALL.computeIfAbsent(lists, number -> HierarchicalModels.listAll(number, number - 1))
                    .forEach(terms -> SIDES.forEach(side -> models.fit(new Model(terms, side))));
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
        models.fit(start);
        Model here = start;
        boolean better = true;
        while (better) {
            better = false;
            for (Model neighbour : neighbours(here)) {
                models.fit(neighbour);
                if (neighbour.heterogeneity() == here.heterogeneity() && models.bicOf(neighbour) < models.bicOf(here)) {
                    here = neighbour;
                    better = true;
                }
            }
        }
    }

    private void search() {
        while (models.size() < MOST_FITS) {
            Optional<Model> next = models.next();
            if (next.isEmpty()) {
                return;
            }
            neighbours(next.get()).forEach(models::fit);
        }
    }

    private List<Model> neighbours(Model model) {
        Terms terms = model.terms();
        List<Model> neighbours = new ArrayList<>();
        for (int term : terms.addable(Math.min(LARGEST_TERM, lists - 1))) {
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
}
