package org.toll.math.nuts;

/** A point of phase space in free coordinates, with log density and gradient. Mutable, reused. */
final class Phase {
    final double[] free;
    final double[] momentum;
    final double[] gradient;
    double logDensity;

    Phase(int dimension) {
        free = new double[dimension];
        momentum = new double[dimension];
        gradient = new double[dimension];
    }

    void copyFrom(Phase other) {
        System.arraycopy(other.free, 0, free, 0, free.length);
        System.arraycopy(other.momentum, 0, momentum, 0, free.length);
        System.arraycopy(other.gradient, 0, gradient, 0, free.length);
        logDensity = other.logDensity;
    }

    /** The place only: what a draw is. */
    void copyPlaceFrom(Phase other) {
        System.arraycopy(other.free, 0, free, 0, free.length);
        System.arraycopy(other.gradient, 0, gradient, 0, free.length);
        logDensity = other.logDensity;
    }

    /** One leapfrog step; a negative step goes backwards in time. */
    void leapfrog(Space space, double step) {
        double half = 0.5 * step;
        for (int i = 0; i < free.length; i++) {
            double p = momentum[i] + half * gradient[i];
            momentum[i] = p;
            free[i] += step * p;
        }
        logDensity = space.evaluate(free, gradient);
        for (int i = 0; i < free.length; i++) {
            momentum[i] += half * gradient[i];
        }
    }

    /** Minus log of the joint density of place and momentum; infinite where the density vanishes or anything is NaN. */
    double energy() {
        double kinetic = 0.5 * Triangular.dot(momentum, 0, momentum, 0, momentum.length);
        double energy = kinetic - logDensity;
        return Double.isNaN(energy) ? Double.POSITIVE_INFINITY : energy;
    }
}
