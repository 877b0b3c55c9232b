package org.toll.estimate.fusion.fit;

import java.util.List;
import java.util.stream.Stream;
import org.toll.estimate.fusion.FusionPosterior;
import org.toll.estimate.fusion.model.LossModel;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Finding;
import org.toll.math.fit.RunStatistics;

/**
 * A posterior with everything needed to question it.
 *
 * @param posterior what happened and what would follow
 * @param model what was sampled, and the readings behind it
 * @param draws of every parameter and output of the model
 * @param quality what the fit says about itself
 */
public record FusionEstimate(FusionPosterior posterior, LossModel model, Draws draws, Quality quality) {

    /**
     * @param isConverged whether nothing speaks against the draws
     * @param findings doubts and notes of the sampler
     * @param statistics how the draws were made
     */
    public record Quality(boolean isConverged, List<Finding> findings, RunStatistics statistics) {
        public Quality {
            findings = List.copyOf(findings);
        }
    }

    /** What a reader must be told before the numbers; empty if nothing speaks against the reported ones. */
    public List<String> caveats() {
        if (quality.isConverged()) {
            return List.of();
        }
        return Stream.concat(
                        draws.caveats().stream().limit(1),
                        quality.findings().stream()
                                .filter(finding -> finding.kind().isDoubt())
                                .map(Finding::toString))
                .toList();
    }
}
