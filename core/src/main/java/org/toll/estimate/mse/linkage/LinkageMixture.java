package org.toll.estimate.mse.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toll.base.Citation;
import org.toll.base.InvalidInput;
import org.toll.base.Share;
import org.toll.estimate.mse.Family;
import org.toll.estimate.mse.MseEstimate;
import org.toll.estimate.mse.MseOptions;
import org.toll.estimate.mse.MseOutcome;
import org.toll.estimate.mse.MultipleSystems;
import org.toll.estimate.mse.latent.ClassPriors;
import org.toll.estimate.mse.latent.PilotStates;
import org.toll.estimate.mse.latent.SamplingPlan;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Refusal;
import org.toll.estimate.mse.table.Reshaping;
import org.toll.math.random.RandomStream;

/**
 * The size when links between lists are uncertain: each table drawn from the posterior of the links is estimated from, and the
 * results are mixed. Missed links inflate every estimate and false links deflate it, by far more than any interval from one
 * table shows.
 *
 * <p><b>Assumes</b> that the tables are draws from a posterior of links that is itself right; it equals the joint model of
 * links and size where the size does not inform the links (Sadinle 2018).
 *
 * <p>Reporting the average of interval bounds over draws, as is done elsewhere, leaves the variance between draws out.
 *
 * @param total the mixture
 * @param tables drawn tables that were estimated from
 * @param refused drawn tables that could not be: they have no part in the mixture
 * @param betweenShare the part of the variance of the log size that comes from the links
 */
@Citation(
        "Sadinle, M. (2018). Bayesian propagation of record linkage uncertainty into population size estimation of human rights"
                + " violations. Annals of Applied Statistics 12.")
public record LinkageMixture(SizeDistribution total, int tables, int refused, Share betweenShare) {
    private static final int POINTS_OF_A_TABLE = 200;

    /** Short chains, no sensitivities. */
    public static final MseOptions FOR_ONE_OF_MANY = MseOptions.SHORT.withPlan(SamplingPlan.ONE_OF_MANY);

    /**
     * @param draws drawn tables, one or more, over the same lists
     * @param options for each table; {@link #FOR_ONE_OF_MANY} for hundreds
     * @throws InvalidInput if there are no tables, their lists differ, or none can be estimated from
     */
    public static LinkageMixture of(List<CaptureTable> draws, MseOptions options, RandomStream stream) {
        if (draws.isEmpty()) {
            throw InvalidInput.of("A mixture needs drawn tables", 0, "Draw some from the linkage.");
        }
        for (CaptureTable draw : draws) {
            if (!draw.lists().equals(draws.get(0).lists())) {
                throw InvalidInput.of(
                        "Drawn tables have the same lists",
                        draw.lists(),
                        "Expected " + draws.get(0).lists() + ".");
            }
        }
        MseOptions own = withPilot(draws, options, stream.child(-1));
        List<Optional<SizeDistribution>> results = IntStream.range(0, draws.size())
                .parallel()
                .mapToObj(i -> estimated(draws.get(i), own, stream.child(i)))
                .toList();
        List<SizeDistribution> parts =
                results.stream().flatMap(Optional::stream).toList();
        if (parts.isEmpty()) {
            throw InvalidInput.of(
                    "Some drawn table must be estimable",
                    draws.size() + " tables, all refused",
                    "Look at one of them alone.");
        }
        return new LinkageMixture(
                SizeDistribution.pool(parts), parts.size(), draws.size() - parts.size(), between(parts));
    }

    /** Chains start from draws for the first table that can be estimated from. */
    private static MseOptions withPilot(List<CaptureTable> draws, MseOptions options, RandomStream stream) {
        if (!options.families().contains(Family.LATENT_CLASSES)) {
            return options;
        }
        return draws.stream()
                .filter(draw -> Refusal.of(draw).isEmpty())
                .findFirst()
                .map(Reshaping::withoutEmptyLists)
                .map(draw -> options.withPilot(
                        PilotStates.of(draw, options.priors().orElse(ClassPriors.usual(draw.listCount())), stream)))
                .orElse(options);
    }

    private static Optional<SizeDistribution> estimated(CaptureTable table, MseOptions options, RandomStream stream) {
        MseOutcome outcome = MultipleSystems.estimate(table, options, stream);
        return outcome instanceof MseEstimate estimate
                ? Optional.of(estimate.average().thinnedTo(POINTS_OF_A_TABLE))
                : Optional.empty();
    }

    private static Share between(List<SizeDistribution> parts) {
        List<Double> means = new ArrayList<>();
        double within = 0;
        for (SizeDistribution part : parts) {
            double mean = 0;
            double square = 0;
            for (int i = 0; i < part.points(); i++) {
                double log = Math.log(part.point(i));
                mean += part.mass(i) * log;
                square += part.mass(i) * log * log;
            }
            means.add(mean);
            within += Math.max(square - mean * mean, 0) / parts.size();
        }
        double center =
                means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double between = means.stream()
                .mapToDouble(mean -> (mean - center) * (mean - center))
                .average()
                .orElseThrow();
        return Share.ofFraction(between + within > 0 ? between / (between + within) : 0);
    }
}
