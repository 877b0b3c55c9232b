package org.toll.estimate.mse.loglinear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.toll.base.Share;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;

/** The models that a search has come to, each fitted once, and those of them whose neighbours have not been looked at. */
final class FittedModels {
    /** Models further than this from the best have less than a four-hundredth of its weight. */
    private static final double WINDOW = 12;

    /** A model that leaves more than this unseen for each observed extrapolates beyond any use. */
    private static final double MOST_UNSEEN_PER_OBSERVED = 20;

    private static final double LEAST_WEIGHT = 1e-4;

    private final CaptureTable table;
    private final Map<Model, ModelFit> fits = new LinkedHashMap<>();
    private final PriorityQueue<Open> open =
            new PriorityQueue<>(Comparator.comparingDouble(Open::bic).thenComparingInt(Open::place));
    private double best = Double.POSITIVE_INFINITY;

    FittedModels(CaptureTable table) {
        this.table = table;
    }

    record Model(Terms terms, Heterogeneity heterogeneity) {}

    /** A fitted model whose neighbours have not been looked at. */
    private record Open(Model model, double bic, int place) {}

    CaptureTable table() {
        return table;
    }

    int size() {
        return fits.size();
    }

    /** Fits a model that is not fitted yet. */
    void fit(Model model) {
        if (fits.containsKey(model)) {
            return;
        }
        ModelFit fit = ModelFit.of(table, model.terms(), model.heterogeneity());
        fits.put(model, fit);
        double bic = bicOf(fit);
        open.add(new Open(model, bic, fits.size()));
        best = Math.min(best, bic);
    }

    /** BIC of a fitted model, infinite where the fit means nothing. */
    double bicOf(Model model) {
        ModelFit fit = fits.get(model);
        return fit == null ? Double.POSITIVE_INFINITY : bicOf(fit);
    }

    private double bicOf(ModelFit fit) {
        return isPlausible(fit) ? fit.bic() : Double.POSITIVE_INFINITY;
    }

    /** What BIC a model may have at most to have a weight worth naming. */
    double limit() {
        return best + WINDOW;
    }

    /** The best model within the limit whose neighbours have not been asked for. */
    Optional<Model> next() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Open first = open.remove();
        return first.bic() > limit() ? Optional.empty() : Optional.of(first.model());
    }

    /** Sound, below the cap that the latent classes have too, and with differences between persons that some law has. */
    private static boolean isPlausible(ModelFit fit) {
        return fit.isSound()
                && fit.unseen() <= MOST_UNSEEN_PER_OBSERVED * fit.observed()
                && (fit.heterogeneity() == Heterogeneity.NONE || fit.bend() > 0);
    }

    /**
     * The mixture of the sound models.
     *
     * @return empty if there is none
     */
    Optional<LogLinearResult> result() {
        List<ModelFit> sound = fits.values().stream()
                .filter(FittedModels::isPlausible)
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
