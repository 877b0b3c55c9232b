package org.toll.math.model;

import java.util.List;

/**
 * What a gradient-based sampler needs to know of a posterior: a log density over an unconstrained vector, and what to report of
 * a point. {@link Model} is one; implement it directly to bring a density of your own. Immutable and shared by all chains.
 */
public interface PosteriorDensity {
    /** Names of the unconstrained coordinates, one for each, for messages. */
    List<String> coordinates();

    /** Names of the reported quantities, in the order of {@link Evaluator#quantities}. */
    List<String> quantities();

    /** A new evaluator with working memory of its own, for one chain. */
    Evaluator evaluator();

    /** Number of unconstrained coordinates. */
    default int dimension() {
        return coordinates().size();
    }

    /** Evaluates one posterior. Not thread-safe. */
    interface Evaluator {
        /**
         * @param position unconstrained; not changed
         * @param gradient filled with the gradient of the log density
         * @return log density up to a constant; minus infinity or NaN where it is not defined
         */
        double logDensity(double[] position, double[] gradient);

        /**
         * @param position unconstrained; not changed
         * @param quantities filled with the reported quantities
         */
        void quantities(double[] position, double[] quantities);
    }
}
