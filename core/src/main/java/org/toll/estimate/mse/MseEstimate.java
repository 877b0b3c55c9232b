package org.toll.estimate.mse;

import java.util.List;
import java.util.Optional;
import org.toll.base.Interval;
import org.toll.base.Share;
import org.toll.estimate.mse.graph.GraphResult;
import org.toll.estimate.mse.interaction.InteractionSweep;
import org.toll.estimate.mse.latent.LatentClassResult;
import org.toll.estimate.mse.loglinear.LogLinearResult;
import org.toll.estimate.mse.loglinear.SparseResult;
import org.toll.estimate.mse.size.Mode;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Overlaps;

/**
 * The size of a population by several families of models, their average, their disagreement, and everything a reader needs to
 * doubt it.
 *
 * @param table what it was computed from
 * @param average over the families that answered: weighted by how well each predicts persons left out: the number to report
 * @param families each family's answer
 * @param disagreement how far the families are apart
 * @param modes hills of the average
 * @param details the families' own results
 * @param sensitivity the same with lists left out, merged and conditioned on
 * @param reach what this number is about, as a sentence: persons whom no list could reach are in no estimate
 */
public record MseEstimate(
        CaptureTable table,
        SizeDistribution average,
        List<FamilyEstimate> families,
        Disagreement disagreement,
        List<Mode> modes,
        Details details,
        Sensitivity sensitivity,
        String reach)
        implements MseOutcome {
    public MseEstimate {
        families = List.copyOf(families);
        modes = List.copyOf(modes);
    }

    /**
     * @param overlaps what the table shows
     * @param latent result of the latent classes
     * @param graphs result of the graphs
     * @param logLinear result of the log-linear average
     * @param sparse the stepwise model, for comparison; it has no part in the average
     * @param interaction sweep of the assumption about the interaction of all lists
     */
    public record Details(
            Overlaps overlaps,
            Optional<LatentClassResult> latent,
            Optional<GraphResult> graphs,
            Optional<LogLinearResult> logLinear,
            Optional<SparseResult> sparse,
            Optional<InteractionSweep> interaction) {}

    public Interval interval(Share level) {
        return average.interval(level);
    }
}
