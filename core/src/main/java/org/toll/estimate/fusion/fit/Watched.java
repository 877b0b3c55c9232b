package org.toll.estimate.fusion.fit;

import java.util.List;
import org.toll.math.model.PosteriorDensity;

/**
 * A density that tells a listener of each kept draw: the sampler asks for the reported quantities once a draw, and never in
 * the warm-up.
 */
record Watched(PosteriorDensity density, DrawListener listener) implements PosteriorDensity {
    @Override
    public List<String> coordinates() {
        return density.coordinates();
    }

    @Override
    public List<String> quantities() {
        return density.quantities();
    }

    @Override
    public Evaluator evaluator() {
        Evaluator evaluator = density.evaluator();
        return new Evaluator() {
            @Override
            public double logDensity(double[] position, double[] gradient) {
                return evaluator.logDensity(position, gradient);
            }

            @Override
            public void quantities(double[] position, double[] quantities) {
                evaluator.quantities(position, quantities);
                listener.drawn();
            }
        };
    }
}
