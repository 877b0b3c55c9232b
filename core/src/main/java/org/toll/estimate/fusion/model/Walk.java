package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.normal;

import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;
import org.toll.math.random.RandomStream;

/**
 * A random walk over knots: {@code knot[0] ~ normal(start, startSd)}, steps normal.
 *
 * <p>The scale of the steps is fixed: a dozen steps hardly inform it, and as a parameter it closes a funnel that chains leave
 * slowly. Heavy tails instead let the newest month jump to wherever one doubtful claim points, and split the posterior.
 *
 * @param knots where the walk has its values
 * @param start prior mean of the first knot
 * @param startSd prior standard deviation of the first knot
 * @param monthlyStep standard deviation of a step of one month
 */
record Walk(Knots knots, double start, double startSd, double monthlyStep) {
    /** Declares {@code name}_start and {@code name}_z and gives the knots' values. */
    Expr declare(ModelBuilder m, String name) {
        Expr first = m.real(name + "_start");
        m.follows(first, normal(start, startSd));
        if (knots.count() == 1) {
            return first;
        }
        Expr z = m.reals(name + "_z", knots.count() - 1);
        m.follows(z, normal(0, 1));
        Expr steps = z.times(monthlyStep * Math.sqrt(knots.spacing()));
        return Expr.concat(first, first.plus(steps.cumulativeSum()));
    }

    /** A step for one more month. */
    static double step(double monthlyStep, RandomStream random) {
        return monthlyStep * random.normal();
    }
}
