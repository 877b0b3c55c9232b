package org.toll.math.laplace;

import java.util.Optional;
import org.toll.math.InvalidArgument;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.random.RandomStream;

/**
 * The mode of a posterior over its unconstrained coordinates, found by quasi-Newton ascent, and starts drawn around it.
 *
 * <p><b>Use</b> for start values. As an approximation of a hierarchical posterior the mode misleads: scales shrink to their mode,
 * and bands come out wrong by a factor. Sample instead.
 *
 * <p><b>Source.</b> Nocedal and Wright (2006), Numerical Optimization, algorithm 7.5 (limited-memory BFGS) with backtracking.
 */
public final class Laplace {
    private static final int MEMORY = 8;
    private static final double SUFFICIENT = 1e-4;
    private static final double SMALLEST_STEP = 1e-14;

    private final PosteriorDensity.Evaluator evaluator;
    private final int dimension;
    private final double[][] steps = new double[MEMORY][];
    private final double[][] changes = new double[MEMORY][];
    private int stored;

    private Laplace(PosteriorDensity density) {
        this.evaluator = density.evaluator();
        this.dimension = density.dimension();
    }

    /** A place where the density is highest nearby. */
    public static final class Mode {
        private final double[] position;
        private final double logDensity;
        private final double steepest;

        private Mode(double[] position, double logDensity, double steepest) {
            this.position = position.clone();
            this.logDensity = logDensity;
            this.steepest = steepest;
        }

        /** Unconstrained. */
        public double[] position() {
            return position.clone();
        }

        public double logDensity() {
            return logDensity;
        }

        /** Largest absolute slope left: near 0 at a mode, large where the climb ran out of iterations. */
        public double steepestSlope() {
            return steepest;
        }

        /** A start near the mode: each coordinate moved by a normal of this spread. */
        public double[] startNear(double spread, RandomStream random) {
            double[] start = position.clone();
            for (int i = 0; i < start.length; i++) {
                start[i] += spread * random.normal();
            }
            return start;
        }
    }

    /**
     * Climbs from a start.
     *
     * @param start unconstrained, with a finite log density
     * @param iterations at most
     * @return empty if log density or gradient is not finite at the start
     * @throws InvalidArgument if the start has the wrong size
     */
    public static Optional<Mode> climb(PosteriorDensity density, double[] start, int iterations) {
        if (start.length != density.dimension()) {
            throw InvalidArgument.of(
                    "The start must have " + density.dimension() + " coordinates",
                    start.length,
                    "Use Model.unconstrain.");
        }
        return new Laplace(density).climb(start, iterations);
    }

    private Optional<Mode> climb(double[] start, int iterations) {
        double[] place = start.clone();
        double[] gradient = new double[dimension];
        double value = evaluator.logDensity(place, gradient);
        if (!Double.isFinite(value) || !Double.isFinite(norm(gradient))) {
            return Optional.empty();
        }
        for (int i = 0; i < iterations && norm(gradient) > 1e-8; i++) {
            double[] direction = direction(gradient);
            double slope = dot(direction, gradient);
            double length = stored == 0 ? Math.min(1, 1 / norm(gradient)) : 1;
            double[] next = new double[dimension];
            double[] nextGradient = new double[dimension];
            double nextValue = Double.NaN;
            while (length > SMALLEST_STEP) {
                for (int k = 0; k < dimension; k++) {
                    next[k] = place[k] + length * direction[k];
                }
                nextValue = evaluator.logDensity(next, nextGradient);
                boolean rises = nextValue >= value + SUFFICIENT * length * slope;
                if (rises && Double.isFinite(nextValue) && Double.isFinite(norm(nextGradient))) {
                    break;
                }
                length /= 2;
            }
            if (length <= SMALLEST_STEP) {
                break;
            }
            remember(place, next, gradient, nextGradient);
            place = next;
            gradient = nextGradient;
            value = nextValue;
        }
        return Optional.of(new Mode(place, value, norm(gradient)));
    }

    /** The two-loop recursion: the gradient times an approximate inverse of minus the Hessian. */
    private double[] direction(double[] gradient) {
        double[] result = gradient.clone();
        int used = Math.min(stored, MEMORY);
        double[] weights = new double[used];
        for (int back = 0; back < used; back++) {
            int m = Math.floorMod(stored - 1 - back, MEMORY);
            weights[back] = dot(steps[m], result) / dot(steps[m], changes[m]);
            add(result, changes[m], -weights[back]);
        }
        if (used > 0) {
            int last = Math.floorMod(stored - 1, MEMORY);
            double scale = dot(steps[last], changes[last]) / dot(changes[last], changes[last]);
            for (int i = 0; i < dimension; i++) {
                result[i] *= scale;
            }
        }
        for (int back = used - 1; back >= 0; back--) {
            int m = Math.floorMod(stored - 1 - back, MEMORY);
            double correction = dot(changes[m], result) / dot(steps[m], changes[m]);
            add(result, steps[m], weights[back] - correction);
        }
        return result;
    }

    private void remember(double[] from, double[] to, double[] gradientFrom, double[] gradientTo) {
        double[] step = to.clone();
        add(step, from, -1);
        double[] change = gradientFrom.clone();
        add(change, gradientTo, -1);
        // Only where the surface bends down does the pair describe a mode.
        if (dot(step, change) > 1e-12 * dot(change, change)) {
            steps[stored % MEMORY] = step;
            changes[stored % MEMORY] = change;
            stored++;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] target, double[] source, double weight) {
        for (int i = 0; i < target.length; i++) {
            target[i] += weight * source[i];
        }
    }

    private static double norm(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Double.isNaN(value) ? Double.NaN : Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
