package org.toll.estimate.mse.strata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.MseOutcome;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.Refusal;
import org.toll.math.random.RandomStream;

/**
 * Sizes by stratum with partial pooling. Each stratum is estimated alone; then the log of unseen per observed is shrunk towards
 * an additive level of its month, its region and so on, by as much as the strata's own uncertainty demands. Splitting makes
 * cells empty and pooling mixes unlike populations: this goes between.
 *
 * <p><b>Assumes</b> strata exchangeable given their labels. A stratum's own distribution enters as a normal law of the log of
 * unseen per observed, which is rough where that has several hills. Strata that cannot stand alone get what the others say, and
 * are marked. Neighbouring months are not smoothed.
 *
 * <p><b>Persons of unknown month or region</b> (a blank label) are drawn into strata ten times, the whole is estimated each
 * time, and the results are mixed: {@link MissingLabels}.
 */
@Citation({
    "DerSimonian, R. and Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials 7; here with a full"
            + " posterior as in Gelman, A. et al. (2013). Bayesian Data Analysis, chapter 5.",
    "Rubin, D. B. (1987). Multiple Imputation for Nonresponse in Surveys. Wiley."
})
public final class PartialPooling {
    /** Completed data sets where labels are missing: the mixture's error from their number is a few per cent of its width. */
    private static final int IMPUTATIONS = 10;

    private PartialPooling() {}

    /**
     * @param strata two or more with all labels, with the same lists and the same number of labels; at least two must stand alone
     * @param options for each stratum
     * @throws InvalidInput if there are fewer
     */
    public static StratifiedEstimate estimate(List<Stratum> strata, MseOptions options, RandomStream stream) {
        checkLabels(strata);
        MissingLabels missing = new MissingLabels(strata);
        if (missing.labelled().size() < 2) {
            throw InvalidInput.of(
                    "Pooling needs two strata", missing.labelled().size(), "Estimate the table as it is.");
        }
        if (missing.persons() == 0) {
            return completed(missing.labelled(), options, stream);
        }
        List<StratifiedEstimate> imputations = IntStream.range(0, IMPUTATIONS)
                .mapToObj(m ->
                        completed(missing.completed(Draws.of(stream.child(1000 + m))), options, stream.child(2000 + m)))
                .toList();
        return mixed(imputations, missing.persons());
    }

    /** Every completed data set with the same weight. */
    private static StratifiedEstimate mixed(List<StratifiedEstimate> imputations, long imputed) {
        List<StratumSize> sizes = new ArrayList<>();
        StratifiedEstimate first = imputations.get(0);
        for (int i = 0; i < first.strata().size(); i++) {
            int stratum = i;
            List<StratumSize> parts =
                    imputations.stream().map(one -> one.strata().get(stratum)).toList();
            List<SizeDistribution> alone =
                    parts.stream().flatMap(part -> part.alone().stream()).toList();
            sizes.add(new StratumSize(
                    parts.get(0).labels(),
                    Math.round(parts.stream()
                            .mapToLong(StratumSize::observed)
                            .average()
                            .orElseThrow()),
                    alone.isEmpty() ? Optional.empty() : Optional.of(SizeDistribution.pool(alone)),
                    SizeDistribution.pool(
                            parts.stream().map(StratumSize::pooled).toList()),
                    parts.get(0).remark()));
        }
        List<Double> spreads = IntStream.range(0, first.spreads().size())
                .mapToObj(d -> imputations.stream()
                        .mapToDouble(one -> one.spreads().get(d))
                        .average()
                        .orElseThrow())
                .toList();
        return new StratifiedEstimate(
                sizes,
                SizeDistribution.pool(
                        imputations.stream().map(StratifiedEstimate::total).toList()),
                spreads,
                imputed);
    }

    private static StratifiedEstimate completed(List<Stratum> strata, MseOptions options, RandomStream stream) {
        List<MseOutcome> outcomes = IntStream.range(0, strata.size())
                .parallel()
                .mapToObj(i -> MultipleSystems.estimate(strata.get(i).table(), options, stream.child(i)))
                .toList();
        List<Optional<SizeDistribution>> alone = outcomes.stream()
                .map(outcome -> outcome instanceof MseEstimate estimate
                        ? Optional.of(estimate.average())
                        : Optional.<SizeDistribution>empty())
                .toList();
        List<UnseenRatio> ratios = new ArrayList<>();
        for (int i = 0; i < strata.size(); i++) {
            ratios.add(UnseenRatio.of(strata.get(i), alone.get(i)));
        }
        if (ratios.stream().filter(UnseenRatio::isKnown).count() < 2) {
            throw InvalidInput.of(
                    "Pooling needs two strata that can stand alone", strata.size() + " strata", "Make coarser strata.");
        }
        LevelSampler levels = new LevelSampler(ratios, stream.child(-2));
        double[][] draws = levels.run();
        List<StratumSize> sizes = new ArrayList<>();
        double[] total = new double[draws.length];
        for (int i = 0; i < strata.size(); i++) {
            double observed = strata.get(i).table().observed();
            double[] size = new double[draws.length];
            for (int d = 0; d < size.length; d++) {
                size[d] = observed * (1 + Math.exp(Math.min(draws[d][i], 20)));
                total[d] += size[d];
            }
            sizes.add(new StratumSize(
                    strata.get(i).labels(),
                    strata.get(i).table().observed(),
                    alone.get(i),
                    SizeDistribution.ofDraws(size),
                    outcomes.get(i) instanceof MseOutcome.Refused refused ? sentence(refused.refusal()) : ""));
        }
        return new StratifiedEstimate(sizes, SizeDistribution.ofDraws(total), levels.spreads(), 0);
    }

    private static String sentence(Refusal refusal) {
        return refusal.sentence() + " What is shown comes from the other strata.";
    }

    private static void checkLabels(List<Stratum> strata) {
        for (Stratum stratum : strata) {
            if (stratum.labels().size() != strata.get(0).labels().size()
                    || !stratum.table().lists().equals(strata.get(0).table().lists())) {
                throw InvalidInput.of(
                        "Strata have the same dimensions and the same lists",
                        stratum.name(),
                        "Compare it with " + strata.get(0).name() + ".");
            }
        }
    }
}
