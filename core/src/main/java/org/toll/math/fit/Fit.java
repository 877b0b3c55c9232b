package org.toll.math.fit;

import java.util.List;

/**
 * The result of a sampler. Its numbers can be read where it has converged; where it has not, only after saying so.
 *
 * <pre>{@code
 * Fit fit = Nuts.sample(model, NutsSettings.defaults(), 42);
 * Draws draws = fit.orThrow();                                  // stops on anything doubtful
 *
 * Draws read = fit instanceof Doubtful doubtful                 // or decide
 *         ? doubtful.acknowledge("sensitivity run, not published")
 *         : fit.orThrow();
 * }</pre>
 */
public sealed interface Fit permits Converged, Doubtful, Failed {
    /** What the fit says about itself; a converged fit may have notes, never doubts. */
    List<Finding> findings();

    /** How the draws were made. */
    RunStatistics statistics();

    /**
     * The draws of a converged fit.
     *
     * @throws NotConverged with every finding, if the fit is doubtful or failed
     */
    Draws orThrow();

    /**
     * Judges draws.
     *
     * @param draws of any sampler
     * @param found what the sampler itself has to say
     * @param thresholds for R-hat and effective sizes
     */
    static Fit judge(Draws draws, List<Finding> found, RunStatistics statistics, Thresholds thresholds) {
        List<Finding> findings = Verdict.complete(draws, found, thresholds);
        return findings.stream().anyMatch(finding -> finding.kind().isDoubt())
                ? new Doubtful(draws, findings, statistics)
                : new Converged(draws, findings, statistics);
    }
}
