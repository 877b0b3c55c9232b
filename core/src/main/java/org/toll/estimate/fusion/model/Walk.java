package org.toll.estimate.fusion.model;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import org.toll.math.model.Expr;
import org.toll.math.model.ModelBuilder;

/**
 * A random walk over knots: {@code knot[0] ~ normal(start, startSd)}, steps normal with a standard deviation that is itself
 * unknown.
 *
 * <p>The prior of the step is log-normal, away from zero: a half-normal makes a funnel.
 *
 * @param knots where the walk has its values
 * @param start prior mean of the first knot
 * @param startSd prior standard deviation of the first knot
 * @param monthlyStep prior median of the standard deviation of a step of one month
 * @param uncertainty prior standard deviation of the logarithm of that
 */
record Walk(Knots knots, double start, double startSd, double monthlyStep, double uncertainty) {

    /** Declares {@code name}_start, {@code name}_step and {@code name}_z and gives the knots' values. */
    Expr declare(ModelBuilder m, String name) {
        Expr first = m.real(name + "_start");
        m.follows(first, normal(start, startSd));
        if (knots.count() == 1) {
            return first;
        }
        Expr step = m.positive(name + "_step");
        m.follows(step, logNormal(Math.log(monthlyStep), uncertainty));
        Expr z = m.reals(name + "_z", knots.count() - 1);
        m.follows(z, normal(0, 1));
        Expr steps = z.times(step.times(Math.sqrt(knots.spacing())));
        return Expr.concat(first, first.plus(steps.cumulativeSum()));
    }
}
