package org.toll.math.model;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.toll.math.InvalidArgument;
import org.toll.math.model.internal.RungeKutta;

/**
 * Solutions of ordinary differential equations by the classic Runge-Kutta method of fourth order with fixed steps. Gradients are
 * those of the numerical solution itself, exact to rounding, so they never disagree with the log density. Check the step by
 * halving it; for stiff systems use something else.
 */
public final class Ode {
    private Ode() {}

    /**
     * Solves a system whose Jacobians are written by hand: the fast form.
     *
     * @param initial state at the first time
     * @param times at least two, increasing; the first is that of the initial state
     * @param stepsPerInterval steps from each time to the next, 1 or more
     * @return the states at all times after the first, time after time
     */
    public static Expr solve(OdeSystem system, Expr initial, Expr parameters, double[] times, int stepsPerInterval) {
        check(times, stepsPerInterval);
        int states = initial.size();
        int intervals = times.length - 1;
        double[] moments = times.clone();
        int[] scratch = new int[RungeKutta.WORK_BLOCKS];
        Arrays.fill(scratch, states);
        scratch[0] = intervals * stepsPerInterval * 4 * states;
        scratch[1] = parameters.size();
        RungeKutta.Equations equations = new RungeKutta.Equations() {
            @Override
            public void derivative(double t, double[] y, double[] p, double[] slope) {
                system.derivative(t, y, p, slope);
            }

            @Override
            public void pullback(double t, double[] y, double[] p, double[] w, double[] dy, double[] dp) {
                system.pullback(t, y, p, w, dy, dp);
            }
        };
        return Expr.applyWithScratch(
                intervals * states,
                scratch,
                (out, in) -> new RungeKutta(out, in, equations, moments, stepsPerInterval),
                initial,
                parameters);
    }

    /**
     * Solves a system written as an expression of time and state: nothing to derive by hand, slower by the cost of one kernel for
     * each operation of each step.
     *
     * @param initial state at the first time
     * @param times at least two, increasing; the first is that of the initial state
     * @param stepsPerInterval steps from each time to the next, 1 or more
     * @param slope the derivative of the state by time, of the size of the state
     * @return the states at all times after the first, time after time
     */
    public static Expr solve(Expr initial, double[] times, int stepsPerInterval, BiFunction<Double, Expr, Expr> slope) {
        check(times, stepsPerInterval);
        Expr[] states = new Expr[times.length - 1];
        Expr state = initial;
        for (int i = 0; i < states.length; i++) {
            double h = (times[i + 1] - times[i]) / stepsPerInterval;
            for (int s = 0; s < stepsPerInterval; s++) {
                double t = times[i] + s * h;
                Expr k1 = slope.apply(t, state);
                Expr k2 = slope.apply(t + h / 2, state.plus(k1.times(h / 2)));
                Expr k3 = slope.apply(t + h / 2, state.plus(k2.times(h / 2)));
                Expr k4 = slope.apply(t + h, state.plus(k3.times(h)));
                state = state.plus(k1.plus(k2.plus(k3).times(2)).plus(k4).times(h / 6));
            }
            states[i] = state;
        }
        return Expr.concat(states);
    }

    private static void check(double[] times, int stepsPerInterval) {
        boolean increasing = times.length >= 2;
        for (int i = 1; i < times.length; i++) {
            increasing &= times[i] > times[i - 1];
        }
        if (!increasing || stepsPerInterval < 1) {
            throw InvalidArgument.of(
                    "A solution needs two or more increasing times and one or more steps between them",
                    Arrays.toString(times) + ", " + stepsPerInterval,
                    "The first time is that of the initial state.");
        }
    }
}
