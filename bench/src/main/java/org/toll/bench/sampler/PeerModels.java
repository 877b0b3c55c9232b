package org.toll.bench.sampler;

import static org.toll.math.model.Densities.cauchy;
import static org.toll.math.model.Densities.halfCauchy;
import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.normalRegression;
import static org.toll.math.model.Densities.studentT;

import java.util.Arrays;
import org.toll.math.model.Expr;
import org.toll.math.model.Matrix;
import org.toll.math.model.Model;
import org.toll.math.model.Ode;
import org.toll.math.model.OdeSystem;

/** The five posteriors of the side-by-side run; {@code bench/peers/sampler/peers.py} writes the same ones. */
final class PeerModels {
    private static final int STEPS_PER_YEAR = 10;

    private PeerModels() {}

    /**
     * @throws IllegalArgumentException if there is no such model
     */
    static Model of(String name, Data data) {
        return switch (name) {
            case "eight_schools" -> eightSchools(data);
            case "kidiq" -> kidiq(data);
            case "arK" -> autoregression(data);
            case "hudson_lynx_hare" -> lynxAndHare(data);
            case "state_space" -> stateSpace(data.get("y"));
            default -> throw new IllegalArgumentException("no model named " + name);
        };
    }

    private static Model eightSchools(Data d) {
        return Model.define(m -> {
            Expr z = m.reals("theta_trans", 8);
            Expr mu = m.real("mu");
            Expr tau = m.positive("tau");
            Expr theta = m.output("theta", mu.plus(tau.times(z)));
            m.follows(z, normal(0, 1));
            m.follows(mu, normal(0, 5));
            m.follows(tau, halfCauchy(5));
            m.follows(d.get("y"), normal(theta, d.get("sigma")));
        });
    }

    private static Model kidiq(Data d) {
        double[] score = d.get("kid_score");
        double[] ones = new double[score.length];
        Arrays.fill(ones, 1);
        Matrix design = Matrix.ofColumns(ones, d.get("mom_hs"), d.get("mom_iq"));
        return Model.define(m -> {
            Expr beta = m.reals("beta", 3);
            Expr sigma = m.positive("sigma");
            m.follows(sigma, cauchy(0, 2.5));
            m.follows(score, normalRegression(design, beta, sigma));
        });
    }

    private static Model autoregression(Data d) {
        double[] y = d.get("y");
        int order = (int) d.get("K")[0];
        double[][] columns = new double[order + 1][];
        columns[0] = new double[y.length - order];
        Arrays.fill(columns[0], 1);
        for (int k = 1; k <= order; k++) {
            columns[k] = Arrays.copyOfRange(y, order - k, y.length - k);
        }
        Matrix design = Matrix.ofColumns(columns);
        return Model.define(m -> {
            Expr alpha = m.real("alpha");
            Expr beta = m.reals("beta", order);
            Expr sigma = m.positive("sigma");
            m.follows(alpha, normal(0, 10));
            m.follows(beta, normal(0, 10));
            m.follows(sigma, cauchy(0, 2.5));
            m.follows(
                    Arrays.copyOfRange(y, order, y.length), normalRegression(design, Expr.concat(alpha, beta), sigma));
        });
    }

    private static Model lynxAndHare(Data d) {
        double[] times = new double[21];
        Arrays.setAll(times, year -> year);
        double[] y = d.get("y");
        int[] species = new int[y.length];
        Arrays.setAll(species, i -> i % 2);
        return Model.define(m -> {
            Expr theta = m.positives("theta", 4);
            Expr initial = m.positives("z_init", 2);
            Expr sigma = m.positives("sigma", 2);
            m.follows(theta.at(0, 2), normal(1, 0.5));
            m.follows(theta.at(1, 3), normal(0.05, 0.05));
            m.follows(sigma, logNormal(-1, 1));
            m.follows(initial, logNormal(Math.log(10), 1));
            Expr states = Ode.solve(new LotkaVolterra(), initial, theta, times, STEPS_PER_YEAR);
            m.follows(d.get("y_init"), logNormal(initial.log(), sigma));
            m.follows(y, logNormal(states.log(), sigma.at(species)));
        });
    }

    static Model stateSpace(double[] y) {
        return Model.define(m -> {
            Expr level = m.reals("level", y.length);
            Expr step = m.positive("step");
            Expr noise = m.positive("noise");
            m.follows(step, logNormal(Math.log(0.1), 0.5));
            m.follows(noise, logNormal(Math.log(0.1), 0.5));
            m.follows(level.get(0), normal(10, 1));
            m.follows(level.differences(), normal(0, step));
            m.follows(y, studentT(4, level, noise));
        });
    }

    private static final class LotkaVolterra implements OdeSystem {
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
}
