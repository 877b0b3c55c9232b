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

    /** This fit with what explains it named first; a cause that is a doubt makes a converged fit doubtful. */
    Fit because(List<Finding> causes);

    /**
     * Judges draws.
     *
     * @param draws of any sampler
     * @param found what the sampler itself has to say
     * @param thresholds for R-hat and effective sizes
     * @param threads 1 or more; never changes the result
     */
    static Fit judge(Draws draws, List<Finding> found, RunStatistics statistics, Thresholds thresholds, int threads) {
        return Verdict.fit(draws, found, Verdict.of(draws, thresholds, threads), statistics);
    }
}
