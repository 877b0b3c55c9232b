package org.toll.estimate.mse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toll.base.Citation;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.interaction.InteractionSweep;
import org.toll.estimate.mse.latent.LatentClassResult;
import org.toll.estimate.mse.loglinear.SparseOverlaps;
import org.toll.estimate.mse.loglinear.SparseResult;
import org.toll.estimate.mse.size.Mode;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Overlaps;
import org.toll.estimate.mse.table.Refusal;
import org.toll.estimate.mse.table.Reshaping;
import org.toll.math.random.RandomStream;

/**
 * Multiple systems estimation: how many persons there are, given lists that each name some of them.
 *
 * <p><b>Averages across families.</b> Latent classes hold where persons differ and fail where lists depend; graphs and
 * log-linear models the other way round. Each counts by how well it predicts the lists of persons left out: a family that the
 * lists speak against has little weight, and families that they cannot tell apart have the same, so that the interval is wide
 * where they disagree. A family of negligible weight is still shown, and its disagreement told.
 *
 * <p><b>Assumes</b> one closed population, lists linked without error ({@code linkage} carries known uncertainty of links into
 * the result), and persons who each have some chance to be listed. Nobody can estimate those whom no list could reach.
 */
@Citation({
    "Geisser, S. and Eddy, W. F. (1979). A predictive approach to model selection. JASA 74.",
    "Bird, S. M. and King, R. (2018). Multiple systems estimation (or capture-recapture estimation) to inform public policy."
            + " Annual Review of Statistics and Its Application 5.",
    "Aleshin-Guendel, S., Sadinle, M. and Wakefield, J. (2024). The central role of the identifying assumption in population"
            + " size estimation. Biometrics 80."
})
public final class MultipleSystems {
    private MultipleSystems() {}

    /**
     * @param table lists without anybody are left out, with a warning
     * @param stream gives the same result for the same stream, whatever the number of threads
     */
    public static MseOutcome estimate(CaptureTable table, MseOptions options, RandomStream stream) {
        Optional<Refusal> refusal = Refusal.of(table);
        if (refusal.isPresent()) {
            return new MseOutcome.Refused(refusal.get());
        }
        CaptureTable usable = Reshaping.withoutEmptyLists(table);
        FamilyRun run = FamilyRun.of(usable, options, stream.child(0));
        Optional<SizeDistribution> average = run.average();
        if (average.isEmpty()) {
            return new MseOutcome.Refused(new Refusal(Refusal.Reason.METHOD_LIMIT, reasons(run.families())));
        }
        Optional<SparseResult> sparse = options.resamples() == 0 || usable.listCount() > 12
                ? Optional.empty()
                : Optional.of(SparseOverlaps.estimate(
                        usable, SparseOverlaps.THRESHOLD, options.resamples(), stream.child(1)));
        Optional<InteractionSweep> sweep = run.latent()
                .filter(latent -> !latent.interaction().isEmpty())
                .map(latent -> InteractionSweep.of(usable.observed(), latent.interaction(), stream.child(2)));
        return new MseEstimate(
                usable,
                average.get(),
                run.families(),
                Disagreement.of(run.families()),
                Mode.of(average.get()),
                new MseEstimate.Details(Overlaps.of(table), run.latent(), run.graphs(), run.logLinear(), sparse, sweep),
                options.isWithSensitivity() ? Sensitivity.of(usable, options, stream.child(3)) : Sensitivity.NONE,
                reach(run.latent(), run.graphs()));
    }

    private static String reasons(List<FamilyEstimate> families) {
        StringBuilder reasons = new StringBuilder("No family of models can answer for this table.");
        families.forEach(family ->
                reasons.append(' ').append(family.family().code()).append(": ").append(family.remark()));
        return reasons.toString();
    }

    private static String reach(Optional<LatentClassResult> latent, Optional<GraphResult> graphs) {
        String always =
                "The number is about persons whom at least one list could have reached. Persons whom no list could"
                        + " reach are not in it, and no method can tell from these lists how many they are.";
        String observable = latent.map(result -> String.format(
                        Locale.ROOT,
                        " By latent classes, those with a chance of %.0f %% or more to be listed: %,.0f [%,.0f-%,.0f].",
                        result.reach().percent(),
                        result.observable().median(),
                        result.observable().quantile(.025),
                        result.observable().quantile(.975)))
                .orElse("");
        String saturated = graphs.filter(result -> result.saturated().fraction() > .05)
                .map(result -> String.format(
                        Locale.ROOT,
                        " The graph with all edges has %.0f %% of the weight: that much of the graphs' answer is prior.",
                        result.saturated().percent()))
                .orElse("");
        return always + observable + saturated;
    }
}
