package org.toll.math.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.toll.math.random.RandomStream;

/** Holds the gradient of a posterior against differences of its log density: for the tests of every model. */
public final class Gradients {
    private static final double STEP = 1e-3;

    private Gradients() {}

    /**
     * Compares at three random places within 1 of 0. Differences are extrapolated from two step sizes (error of fourth order);
     * the tolerance is 1e-6 of the gradient's size, plus what rounding of the log density can do.
     */
    public static void assertMatchDifferences(PosteriorDensity density) {
        RandomStream random = RandomStream.ofSeed(1);
        PosteriorDensity.Evaluator evaluator = density.evaluator();
        for (int repeat = 0; repeat < 3; repeat++) {
            double[] place = new double[density.dimension()];
            for (int i = 0; i < place.length; i++) {
                place[i] = random.uniform(-1, 1);
            }
            double[] gradient = new double[place.length];
            double log = evaluator.logDensity(place, gradient);
            assertThat(log).isFinite();
            for (int i = 0; i < place.length; i++) {
                double wide = slope(evaluator, place, i, STEP);
                double narrow = slope(evaluator, place, i, STEP / 2);
                double difference = (4 * narrow - wide) / 3;
                double rounding = 1e-14 * (1 + Math.abs(log)) / STEP;
                double tolerance = 1e-6 * (1 + Math.abs(difference)) + 0.1 * Math.abs(narrow - wide) + rounding;
                assertThat(gradient[i])
                        .as("gradient by %s", density.coordinates().get(i))
                        .isCloseTo(difference, within(tolerance));
            }
        }
    }

    private static double slope(PosteriorDensity.Evaluator evaluator, double[] place, int i, double step) {
        double[] ignored = new double[place.length];
        double[] moved = place.clone();
        moved[i] = place[i] + step;
        double above = evaluator.logDensity(moved, ignored);
        moved[i] = place[i] - step;
        double below = evaluator.logDensity(moved, ignored);
        return (above - below) / (2 * step);
    }
}
