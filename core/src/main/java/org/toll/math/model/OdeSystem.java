package org.toll.math.model;

/**
 * A system of ordinary differential equations, with the transposed Jacobians that gradients need. Called from several threads at
 * once; keeps no state.
 */
public interface OdeSystem {
    /**
     * @param time of the state
     * @param state not to be changed
     * @param parameters not to be changed
     * @param slope to be filled with the derivative of the state by time
     */
    void derivative(double time, double[] state, double[] parameters, double[] slope);

    /**
     * Adds, for each state j, the sum over i of weight[i] * d slope[i] / d state[j] to {@code byState[j]}, and the same by the
     * parameters to {@code byParameters}.
     */
    void pullback(
            double time, double[] state, double[] parameters, double[] weight, double[] byState, double[] byParameters);
}
