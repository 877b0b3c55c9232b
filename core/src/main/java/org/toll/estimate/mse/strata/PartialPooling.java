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
 */
@Citation(
        "DerSimonian, R. and Laird, N. (1986). Meta-analysis in clinical trials. Controlled Clinical Trials 7; here with a full"
                + " posterior as in Gelman, A. et al. (2013). Bayesian Data Analysis, chapter 5.")
public final class PartialPooling {
    private PartialPooling() {}

    /**
     * @param strata two or more, with the same lists and the same number of labels; at least two must stand alone
     * @param options for each stratum
     * @throws InvalidInput if there are fewer
     */
    public static StratifiedEstimate estimate(List<Stratum> strata, MseOptions options, RandomStream stream) {
        checkLabels(strata);
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
        return new StratifiedEstimate(sizes, SizeDistribution.ofDraws(total), levels.spreads());
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
        if (strata.size() < 2) {
            throw InvalidInput.of("Pooling needs two strata", strata.size(), "Estimate the table as it is.");
        }
    }
}
