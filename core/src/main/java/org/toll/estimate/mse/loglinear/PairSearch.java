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
    private final Criterion criterion;

    private PairSearch(FittedModels models, Criterion criterion) {
        this.models = models;
        this.criterion = criterion;
    }

    static void run(FittedModels models, Criterion criterion, List<Heterogeneity> sides) {
        PairSearch search = new PairSearch(models, criterion);
        Terms independence = Terms.independence(models.table().listCount());
        Model alike = search.climb(new Model(independence, Heterogeneity.NONE));
        for (Heterogeneity side : sides) {
            if (side != Heterogeneity.NONE) {
                search.climb(new Model(independence, side));
                search.climb(new Model(alike.terms(), side));
            }
        }
        search.spread(sides);
    }

    /** To a model that no pair more or less improves. */
    private Model climb(Model start) {
        models.fit(start);
        Model here = start;
        Optional<Model> better = Optional.of(start);
        while (better.isPresent()) {
            here = better.get();
            better = better(here);
        }
        return here;
    }

    /** A model that means nothing has no neighbours: its tests mean nothing either. */
    private Optional<Model> better(Model here) {
        double value = models.valueOf(here);
        for (PairNeighbours.Neighbour neighbour : neighbours(here)) {
            if (neighbour.promise() >= value || models.size() >= MOST_FITS) {
                return Optional.empty();
            }
            Model other = new Model(neighbour.terms(), here.heterogeneity());
            models.fit(other);
            if (models.valueOf(other) < value) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private void spread(List<Heterogeneity> sides) {
        Optional<Model> next = models.next();
        while (next.isPresent() && models.size() < MOST_FITS) {
            Model here = next.get();
            for (Heterogeneity side : sides) {
                models.fit(new Model(here.terms(), side));
            }
            for (PairNeighbours.Neighbour neighbour : neighbours(here)) {
                if (neighbour.promise() <= models.limit()) {
                    models.fit(new Model(neighbour.terms(), here.heterogeneity()));
                }
            }
            next = models.next();
        }
    }

    private List<PairNeighbours.Neighbour> neighbours(Model model) {
        double value = models.valueOf(model);
        return Double.isInfinite(value)
                ? List.of()
                : PairNeighbours.of(models.table(), model.terms(), model.heterogeneity(), criterion, value);
    }
}
