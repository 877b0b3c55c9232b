package org.toll.math.posteriordb;

import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import org.toll.math.model.Expr;
import org.toll.math.model.Model;
import org.toll.math.model.Ode;
import org.toll.math.model.OdeSystem;

/** Lynx and hare: prey and predator with errors on the log scale. */
final class LotkaVolterra implements OdeSystem {
    /** Ten steps a year: halving the step changes the log density by less than 1e-4 near the mode. */
    private static final int STEPS_PER_YEAR = 10;

    static Model model(StanData d) {
        double[] times = new double[21];
        for (int year = 0; year <= 20; year++) {
            times[year] = year;
        }
        double[] y = d.get("y");
        double[] first = d.get("y_init");
        return Model.define(m -> {
            Expr theta = m.positives("theta", 4);
            Expr initial = m.positives("z_init", 2);
            Expr sigma = m.positives("sigma", 2);
            m.follows(theta.at(0, 2), normal(1, 0.5));
            m.follows(theta.at(1, 3), normal(0.05, 0.05));
            m.follows(sigma, logNormal(-1, 1));
            m.follows(initial, logNormal(Math.log(10), 1));
            Expr states = Ode.solve(new LotkaVolterra(), initial, theta, times, STEPS_PER_YEAR);
            m.follows(first, logNormal(initial.log(), sigma));
            m.follows(y, logNormal(states.log(), sigma.at(species(y.length))));
        });
    }

    private static int[] species(int size) {
        int[] species = new int[size];
        for (int i = 0; i < size; i++) {
            species[i] = i % 2;
        }
        return species;
    }

    @Override
    public void derivative(double time, double[] z, double[] theta, double[] slope) {
        slope[0] = (theta[0] - theta[1] * z[1]) * z[0];
        slope[1] = (theta[3] * z[0] - theta[2]) * z[1];
    }

    @Override
    public void pullback(
            double time, double[] z, double[] theta, double[] weight, double[] byState, double[] byParameters) {
        byState[0] += weight[0] * (theta[0] - theta[1] * z[1]) + weight[1] * theta[3] * z[1];
        byState[1] += weight[1] * (theta[3] * z[0] - theta[2]) - weight[0] * theta[1] * z[0];
        byParameters[0] += weight[0] * z[0];
        byParameters[1] -= weight[0] * z[0] * z[1];
        byParameters[2] -= weight[1] * z[1];
        byParameters[3] += weight[1] * z[0] * z[1];
    }
}
