package org.toll.math.nuts;

import java.util.Locale;
import java.util.Optional;
import org.toll.math.fit.Finding;
import org.toll.math.model.PosteriorDensity;

/**
 * Compares a gradient with central differences of the log density at one place. A coordinate is accused only where the deviation
 * exceeds 1 % by far more than two step sizes disagree among themselves, so a rough density is not mistaken for a wrong gradient.
 */
final class GradientCheck {
    private static final double STEP = 1e-4;
    private static final double RELATIVE = 0.01;

    private GradientCheck() {}

    static Optional<Finding> at(PosteriorDensity density, double[] place) {
        PosteriorDensity.Evaluator evaluator = density.evaluator();
        double[] gradient = new double[place.length];
        double[] ignored = new double[place.length];
        double[] moved = place.clone();
        double log = evaluator.logDensity(moved, gradient);
        double rounding = 1e-15 * (1 + Math.abs(log)) / STEP;
        for (int i = 0; i < place.length; i++) {
            double wide = slope(evaluator, moved, i, STEP, ignored);
            double narrow = slope(evaluator, moved, i, STEP / 2, ignored);
            double tolerance = RELATIVE * Math.max(Math.abs(narrow), Math.abs(gradient[i]))
                    + 10 * Math.abs(wide - narrow)
                    + 100 * rounding;
            if (Math.abs(narrow - gradient[i]) > tolerance) {
                return Optional.of(new Finding(
                        Finding.Kind.WRONG_GRADIENT,
                        String.format(
                                Locale.ROOT,
                                "the gradient by '%s' is %.6g, finite differences of the log density say %.6g",
                                density.coordinates().get(i),
                                gradient[i],
                                narrow)));
            }
        }
        return Optional.empty();
    }

    private static double slope(
            PosteriorDensity.Evaluator evaluator, double[] place, int i, double step, double[] ignored) {
        double centre = place[i];
        place[i] = centre + step;
        double above = evaluator.logDensity(place, ignored);
        place[i] = centre - step;
        double below = evaluator.logDensity(place, ignored);
        place[i] = centre;
        return (above - below) / (2 * step);
    }
}
