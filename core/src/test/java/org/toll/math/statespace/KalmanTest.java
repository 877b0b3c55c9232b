package org.toll.math.statespace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.toll.math.model.Densities.normal;

import org.ejml.data.DMatrixRMaj;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Summary;
import org.toll.math.model.Expr;
import org.toll.math.model.Model;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

class KalmanTest {
    private static final double[] Y = {10.1, 10.4, 9.9, 10.8, 11.2, 10.9, 11.5, 12.1};
    private static final double STEP = 0.4;
    private static final double NOISE = 0.3;

    /** Oracle: the joint normal of all levels and observations, conditioned by a dense decomposition. */
    @Test
    void likelihood_and_smoothed_levels_equal_those_of_the_joint_normal() {
        int n = Y.length;
        RealMatrix levels = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                levels.setEntry(i, j, 1 + STEP * STEP * Math.min(i, j));
            }
        }
        RealMatrix observed = levels.copy();
        for (int i = 0; i < n; i++) {
            observed.addToEntry(i, i, NOISE * NOISE);
        }
        RealVector error = new ArrayRealVector(Y).mapSubtract(10);
        CholeskyDecomposition parts = new CholeskyDecomposition(observed);
        RealVector weights = parts.getSolver().solve(error);
        double logLikelihood =
                -0.5 * (n * Math.log(2 * Math.PI) + Math.log(parts.getDeterminant()) + error.dotProduct(weights));
        RealVector smoothed = levels.operate(weights).mapAdd(10);
        RealMatrix covariance =
                levels.subtract(levels.multiply(parts.getSolver().solve(levels)));

        Kalman kalman = Kalman.smooth(LinearGaussian.localLevel(STEP, NOISE, 10, 1), Y);

        assertThat(kalman.logLikelihood()).isCloseTo(logLikelihood, within(1e-10));
        for (int t = 0; t < n; t++) {
            assertThat(kalman.states().get(t).mean().get(0)).isCloseTo(smoothed.getEntry(t), within(1e-10));
            assertThat(kalman.states().get(t).covariance().get(0)).isCloseTo(covariance.getEntry(t, t), within(1e-10));
        }
    }

    @Test
    void a_sampled_state_space_model_agrees_with_the_exact_smoother() {
        Model model = Model.define(m -> {
            Expr level = m.reals("level", Y.length);
            m.follows(level.get(0), normal(10, 1));
            m.follows(level.differences(), normal(0, STEP));
            m.follows(Y, normal(level, NOISE));
        });
        Draws draws = Nuts.sample(model, NutsSettings.defaults(), 3).orThrow();
        Kalman exact = Kalman.smooth(LinearGaussian.localLevel(STEP, NOISE, 10, 1), Y);
        for (int t = 0; t < Y.length; t++) {
            Summary sampled = draws.summary("level[" + (t + 1) + "]");
            Kalman.State state = exact.states().get(t);
            // Eight means at 4 standard errors: false alarm 5e-4 over seeds; the seed is fixed.
            assertThat(sampled.mean()).isCloseTo(state.mean().get(0), within(4 * sampled.mcse()));
            assertThat(sampled.sd()).isCloseTo(Math.sqrt(state.covariance().get(0)), within(0.1 * sampled.sd()));
        }
    }

    @Test
    void a_gap_is_bridged_with_wider_bands_and_adds_nothing_to_the_likelihood() {
        double nan = Double.NaN;
        LinearGaussian model = LinearGaussian.localLevel(STEP, NOISE, 10, 1);
        Kalman gap = Kalman.smooth(model, new double[] {10, nan, nan, 12});
        assertThat(gap.states().get(1).mean().get(0)).isBetween(10.0, 12.0);
        assertThat(gap.states().get(1).covariance().get(0))
                .isGreaterThan(gap.states().get(0).covariance().get(0));
        assertThat(Kalman.smooth(model, new double[] {10, nan}).logLikelihood())
                .isEqualTo(Kalman.smooth(model, new double[] {10}).logLikelihood());
    }

    @Test
    void a_local_linear_trend_follows_a_straight_line() {
        LinearGaussian trend = new LinearGaussian(
                new DMatrixRMaj(new double[][] {{1, 1}, {0, 1}}),
                new DMatrixRMaj(new double[][] {{1e-8, 0}, {0, 1e-8}}),
                new DMatrixRMaj(new double[][] {{1}, {0}}),
                0.01,
                new DMatrixRMaj(new double[][] {{0}, {0}}),
                new DMatrixRMaj(new double[][] {{100, 0}, {0, 100}}));
        Kalman kalman = Kalman.smooth(trend, new double[] {1, 3, 5, 7, 9});
        assertThat(kalman.states().get(2).mean().get(1)).isCloseTo(2, within(1e-3));
    }

    @Test
    void matrices_of_wrong_order_and_certain_observations_are_refused() {
        assertThatThrownBy(() -> Kalman.smooth(LinearGaussian.localLevel(0, 0, 1, 0), new double[] {1}))
                .hasMessageContaining("certain in advance");
        assertThatThrownBy(() -> Kalman.smooth(LinearGaussian.localLevel(1, 1, 1, 1), new double[0]))
                .hasMessageContaining("at least one");
    }
}
