package org.toll.estimate.mse.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        // Equal tables are estimated from once and count as often as they were drawn.
        Map<CaptureTable, Integer> times = new LinkedHashMap<>();
        draws.forEach(draw -> times.merge(draw, 1, Integer::sum));
        List<CaptureTable> distinct = List.copyOf(times.keySet());
        List<Optional<SizeDistribution>> results = IntStream.range(0, distinct.size())
                .parallel()
                .mapToObj(i -> estimated(distinct.get(i), own, stream.child(i)))
                .toList();
        List<SizeDistribution> parts = new ArrayList<>();
        List<Integer> drawn = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            if (results.get(i).isPresent()) {
                parts.add(results.get(i).get());
                drawn.add(times.getOrDefault(distinct.get(i), 0));
            }
        }
        if (parts.isEmpty()) {
            throw InvalidInput.of(
                    "Some drawn table must be estimable",
                    draws.size() + " tables, all refused",
                    "Look at one of them alone.");
        }
        double[] weights = drawn.stream().mapToDouble(Integer::doubleValue).toArray();
        int tables = drawn.stream().mapToInt(Integer::intValue).sum();
        return new LinkageMixture(
                SizeDistribution.mixture(parts, weights), tables, draws.size() - tables, between(parts, weights));
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

    private static Share between(List<SizeDistribution> parts, double[] weights) {
        double all = Arrays.stream(weights).sum();
        double[] means = new double[weights.length];
        double within = 0;
        double center = 0;
        for (int p = 0; p < means.length; p++) {
            SizeDistribution part = parts.get(p);
            double square = 0;
            for (int i = 0; i < part.points(); i++) {
                double log = Math.log(part.point(i));
                means[p] += part.mass(i) * log;
                square += part.mass(i) * log * log;
            }
            within += Math.max(square - means[p] * means[p], 0) * weights[p] / all;
            center += means[p] * weights[p] / all;
        }
        double between = 0;
        for (int p = 0; p < means.length; p++) {
            between += (means[p] - center) * (means[p] - center) * weights[p] / all;
        }
        return Share.ofFraction(between + within > 0 ? between / (between + within) : 0);
    }
}
