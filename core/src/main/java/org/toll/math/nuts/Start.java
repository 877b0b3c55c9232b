package org.toll.math.nuts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.toll.math.fit.Finding;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.random.RandomStream;

/** Finds where chains start: uniform within 2 of 0 in every unconstrained coordinate, until density and gradient are finite. */
final class Start {
    private static final int TRIES = 100;
    private static final double RADIUS = 2;

    private Start() {}

    /**
     * @param place filled with the start
     * @return why there is none, or empty
     */
    static Optional<Finding> find(PosteriorDensity density, RandomStream random, double[] place) {
        PosteriorDensity.Evaluator evaluator = density.evaluator();
        double[] gradient = new double[place.length];
        int notANumber = 0;
        String example = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            for (int i = 0; i < place.length; i++) {
                place[i] = random.uniform(-RADIUS, RADIUS);
            }
            double log = evaluator.logDensity(place, gradient);
            if (Double.isFinite(log) && isFinite(gradient)) {
                return Optional.empty();
            }
            if (Double.isNaN(log) || (Double.isFinite(log) && !isFinite(gradient))) {
                notANumber++;
                example = describe(density.coordinates(), place);
            }
        }
        return Optional.of(
                notANumber > 0
                        ? new Finding(
                                Finding.Kind.NAN_DENSITY,
                                "log density or gradient is not a number at " + notANumber + " of " + TRIES
                                        + " starts, for instance at " + example)
                        : new Finding(
                                Finding.Kind.NO_START,
                                "the log density is infinite at all of " + TRIES
                                        + " starts within 2 of 0 (unconstrained scale): give a start, or rescale the parameters"));
    }

    /** The first few coordinates of a place, for a message. */
    static String describe(List<String> names, double[] place) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(5, place.length); i++) {
            parts.add(String.format(Locale.ROOT, "%s = %.4g", names.get(i), place[i]));
        }
        return String.join(", ", parts) + (place.length > 5 ? ", ..." : "") + " (unconstrained)";
    }

    private static boolean isFinite(double[] values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }
}
