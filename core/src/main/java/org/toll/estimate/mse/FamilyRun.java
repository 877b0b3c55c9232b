package org.toll.estimate.mse;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.toll.base.Share;
import org.toll.estimate.mse.graph.GraphAveraging;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.latent.ClassPriors;
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
    static FamilyRun of(CaptureTable table, MseOptions options, RandomStream stream) {
        List<FamilyAnswer> answers = new ArrayList<>();
        Optional<LatentClassResult> latent = Optional.empty();
        Optional<GraphResult> graphs = Optional.empty();
        Optional<LogLinearResult> logLinear = Optional.empty();
        int lists = table.listCount();
        if (options.families().contains(Family.LATENT_CLASSES)) {
            latent = Optional.of(LatentClasses.estimate(
                    table,
                    options.priors().orElse(ClassPriors.usual(lists)),
                    options.plan(),
                    options.pilot(),
                    stream.child(0)));
            answers.add(latentAnswer(latent.get(), options.plan().usableRHat()));
        }
        if (options.families().contains(Family.GRAPHS)) {
            if (lists <= GraphAveraging.MOST_LISTS) {
                graphs = Optional.of(GraphAveraging.estimate(table, options.graphs()));
            }
            answers.add(graphs.map(FamilyRun::graphAnswer)
                    .orElseGet(() -> tooManyLists(Family.GRAPHS, lists, GraphAveraging.MOST_LISTS)));
        }
        if (options.families().contains(Family.LOG_LINEAR)) {
            if (lists <= LogLinearAveraging.MOST_LISTS) {
                logLinear = LogLinearAveraging.estimate(table);
                answers.add(logLinear
                        .map(FamilyRun::logLinearAnswer)
                        .orElseGet(() -> FamilyAnswer.unusable(
                                Family.LOG_LINEAR, Optional.empty(), "No model has one finite maximum.")));
            } else {
                answers.add(tooManyLists(Family.LOG_LINEAR, lists, LogLinearAveraging.MOST_LISTS));
            }
        }
        return new FamilyRun(weighted(table, answers), latent, graphs, logLinear);
    }

    private static FamilyAnswer latentAnswer(LatentClassResult result, double usableRHat) {
        String sentence = result.convergence().sentence();
        return result.convergence().rHat() < usableRHat
                ? FamilyAnswer.usable(Family.LATENT_CLASSES, result.total(), result.leftOut(), sentence)
                : FamilyAnswer.unusable(Family.LATENT_CLASSES, Optional.of(result.total()), sentence);
    }

    private static FamilyAnswer graphAnswer(GraphResult result) {
        return FamilyAnswer.usable(
                Family.GRAPHS,
                result.total(),
                result.leftOut(),
                String.format(
                        java.util.Locale.ROOT,
                        "Heaviest graph %s (%.1f %%); saturated graph %.2g %%.",
                        result.heaviest().graph(),
                        result.heaviest().weight().percent(),
                        result.saturated().percent()));
    }

    private static FamilyAnswer logLinearAnswer(LogLinearResult result) {
        return FamilyAnswer.usable(
                Family.LOG_LINEAR,
                result.total(),
                result.leftOut(),
                result.tried() + " models, " + result.unsound()
                        + " left out: no finite or unique maximum, or over 20 unseen for each observed.");
    }

    private static FamilyAnswer tooManyLists(Family family, int lists, int most) {
        return FamilyAnswer.unusable(
                family,
                Optional.empty(),
                "Not computed for " + lists + " lists: at most " + most + ". Merge lists to have it.");
    }

    /** Gives each answer its part in the average. */
    private static List<FamilyEstimate> weighted(CaptureTable table, List<FamilyAnswer> answers) {
        List<List<Double>> leftOut = answers.stream()
                .filter(FamilyAnswer::isUsable)
                .map(FamilyAnswer::leftOut)
                .toList();
        Iterator<Share> weights = PredictiveWeights.of(table, leftOut).iterator();
        return answers.stream()
                .map(answer -> answer.weighted(answer.isUsable() ? Optional.of(weights.next()) : Optional.empty()))
                .toList();
    }

    /** The mixture of the families that answered, by weight. */
    Optional<SizeDistribution> average() {
        List<FamilyEstimate> parts =
                families.stream().filter(FamilyEstimate::isAveraged).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(SizeDistribution.mixture(
                        parts.stream().flatMap(part -> part.total().stream()).toList(),
                        parts.stream()
                                .flatMap(part -> part.weight().stream())
                                .mapToDouble(Share::fraction)
                                .toArray()));
    }
}
