package org.toll.math.nuts;

import org.toll.math.model.PosteriorDensity;

/** A posterior in free coordinates: where a point is, what its log density is, and how it moves. One chain's own. */
final class Space {
    private final PosteriorDensity.Evaluator evaluator;
    private final double[] position;
    private final double[] gradient;
    private Scaling scaling;
    private long gradients;
    private long notANumber;
    private double[] placeOfNaN = {};

    Space(PosteriorDensity density) {
        this.evaluator = density.evaluator();
        this.position = new double[density.dimension()];
        this.gradient = new double[density.dimension()];
        this.scaling = Scaling.unit(density.dimension());
    }

    void rescale(Scaling next) {
        scaling = next;
    }

    void toPosition(double[] free, double[] target) {
        scaling.toPosition(free, target);
    }

    void toFree(double[] source, double[] free) {
        scaling.toFree(source, free);
    }

    void toGradient(double[] freeGradient, double[] target) {
        scaling.push(freeGradient, target);
    }

    /** Log density at a free point, its free gradient filled in; minus infinity wherever density or gradient is not finite. */
    double evaluate(double[] free, double[] freeGradient) {
        scaling.toPosition(free, position);
        gradients++;
        double log = evaluator.logDensity(position, gradient);
        scaling.pull(gradient, freeGradient);
        if (Double.isNaN(log)) {
            notANumber++;
            if (placeOfNaN.length == 0) {
                placeOfNaN = position.clone();
            }
            return Double.NEGATIVE_INFINITY;
        }
        return log == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : log;
    }

    /** As the model's own, counted. */
    double logDensity(double[] place, double[] slope) {
        gradients++;
        return evaluator.logDensity(place, slope);
    }

    PosteriorDensity.Evaluator evaluator() {
        return evaluator;
    }

    long gradients() {
        return gradients;
    }

    /** How often the log density was NaN since {@link #forgetNaN}. */
    long notANumber() {
        return notANumber;
    }

    /** The model's coordinates where it first was NaN; empty if nowhere. */
    double[] placeOfNaN() {
        return placeOfNaN.clone();
    }

    void forgetNaN() {
        notANumber = 0;
        placeOfNaN = new double[0];
    }
}
