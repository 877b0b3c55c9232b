package org.toll.estimate.mse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.latent.LatentClassResult;
import org.toll.estimate.mse.latent.LatentClasses;
import org.toll.estimate.mse.loglinear.LogLinearAveraging;
import org.toll.estimate.mse.loglinear.LogLinearResult;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.math.random.RandomStream;

/**
 * One run of the chosen families over one table that is not refused.
 *
 * @param families each family's answer, in the order of {@link Family}
 */
record FamilyRun(
        List<FamilyEstimate> families,
        Optional<LatentClassResult> latent,
        Optional<GraphResult> graphs,
        Optional<LogLinearResult> logLinear) {
    private static final int MOST_LISTS_FOR_LOG_LINEAR = 6;

    static FamilyRun of(CaptureTable table, MseOptions options, RandomStream stream) {
        List<FamilyEstimate> families = new ArrayList<>();
        Optional<LatentClassResult> latent = Optional.empty();
        Optional<GraphResult> graphs = Optional.empty();
        Optional<LogLinearResult> logLinear = Optional.empty();
        int lists = table.listCount();
        if (options.families().contains(Family.LATENT_CLASSES)) {
            latent = Optional.of(LatentClasses.estimate(table, options.priors(), options.plan(), stream.child(0)));
            families.add(latentEstimate(latent.get(), options.plan().usableRHat()));
        }
        if (options.families().contains(Family.GRAPHS)) {
            if (lists <= GraphAveraging.MOST_LISTS) {
                graphs = Optional.of(GraphAveraging.estimate(table, options.graphs()));
            }
            families.add(graphs.map(FamilyRun::graphEstimate).orElseGet(() -> tooManyLists(Family.GRAPHS, lists)));
        }
        if (options.families().contains(Family.LOG_LINEAR)) {
            if (lists <= MOST_LISTS_FOR_LOG_LINEAR) {
                logLinear = LogLinearAveraging.estimate(table);
                families.add(logLinear
                        .map(FamilyRun::logLinearEstimate)
                        .orElseGet(() -> FamilyEstimate.leftOut(
                                Family.LOG_LINEAR, Optional.empty(), "No model has one finite maximum.")));
            } else {
                families.add(tooManyLists(Family.LOG_LINEAR, lists));
            }
        }
        return new FamilyRun(List.copyOf(families), latent, graphs, logLinear);
    }

    private static FamilyEstimate latentEstimate(LatentClassResult result, double usableRHat) {
        String sentence = result.convergence().sentence();
        return result.convergence().rHat() < usableRHat
                ? FamilyEstimate.answered(Family.LATENT_CLASSES, result.total(), sentence)
                : FamilyEstimate.leftOut(Family.LATENT_CLASSES, Optional.of(result.total()), sentence);
    }

    private static FamilyEstimate graphEstimate(GraphResult result) {
        return FamilyEstimate.answered(
                Family.GRAPHS,
                result.total(),
                String.format(
                        java.util.Locale.ROOT,
                        "Heaviest graph %s (%.1f %%); saturated graph %.2g %%.",
                        result.heaviest().graph(),
                        result.heaviest().weight().percent(),
                        result.saturated().percent()));
    }

    private static FamilyEstimate logLinearEstimate(LogLinearResult result) {
        return FamilyEstimate.answered(
                Family.LOG_LINEAR,
                result.total(),
                result.tried() + " models, " + result.unsound()
                        + " left out: no finite or unique maximum, or over 20 unseen for each observed.");
    }

    private static FamilyEstimate tooManyLists(Family family, int lists) {
        return FamilyEstimate.leftOut(
                family, Optional.empty(), "Not computed for " + lists + " lists: at most 6. Merge lists to have it.");
    }

    List<SizeDistribution> averaged() {
        return families.stream()
                .filter(FamilyEstimate::isAveraged)
                .flatMap(family -> family.total().stream())
                .toList();
    }

    /** The pool of the families that answered. */
    Optional<SizeDistribution> average() {
        List<SizeDistribution> parts = averaged();
        return parts.isEmpty() ? Optional.empty() : Optional.of(SizeDistribution.pool(parts));
    }
}
