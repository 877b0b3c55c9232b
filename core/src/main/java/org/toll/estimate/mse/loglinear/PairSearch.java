package org.toll.estimate.mse.loglinear;

import java.util.List;
import java.util.Optional;
import org.toll.estimate.mse.loglinear.FittedModels.Model;

/**
 * Finds the models of pairs of lists that matter, where all pairs are too many to be tried: up from independence by the best score
 * test and down by the least Wald test, until nothing improves, then around every model within the window.
 */
final class PairSearch {
    private static final int MOST_FITS = 400;

    private final FittedModels models;

    private PairSearch(FittedModels models) {
        this.models = models;
    }

    static void run(FittedModels models) {
        PairSearch search = new PairSearch(models);
        search.climb();
        search.spread();
    }

    /** To a model that no pair more or less improves. */
    private void climb() {
        Model start = alike(Terms.independence(models.table().listCount()));
        models.fit(start);
        Optional<Model> here = Optional.of(start);
        while (here.isPresent()) {
            here = better(here.get());
        }
    }

    private Optional<Model> better(Model here) {
        double bic = models.bicOf(here);
        for (PairNeighbours.Neighbour neighbour : neighbours(here)) {
            if (neighbour.promise() >= bic || models.size() >= MOST_FITS) {
                return Optional.empty();
            }
            Model other = alike(neighbour.terms());
            models.fit(other);
            if (models.bicOf(other) < bic) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private void spread() {
        Optional<Model> next = models.next();
        while (next.isPresent() && models.size() < MOST_FITS) {
            for (PairNeighbours.Neighbour neighbour : neighbours(next.get())) {
                if (neighbour.promise() <= models.limit()) {
                    models.fit(alike(neighbour.terms()));
                }
            }
            next = models.next();
        }
    }

    /** A model that means nothing has no neighbours: its tests mean nothing either. */
    private List<PairNeighbours.Neighbour> neighbours(Model model) {
        double bic = models.bicOf(model);
        return Double.isInfinite(bic) ? List.of() : PairNeighbours.of(models.table(), model.terms(), bic);
    }

    private static Model alike(Terms terms) {
        return new Model(terms, Heterogeneity.NONE);
    }
}
