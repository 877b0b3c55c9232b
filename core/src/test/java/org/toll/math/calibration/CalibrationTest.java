package org.toll.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.math.model.CountDensities.negativeBinomialLog;
import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.toll.math.calibration.SimulationBasedCalibration.Case;
import org.toll.math.distribution.LogNormal;
import org.toll.math.distribution.NegativeBinomial;
import org.toll.math.model.Expr;
import org.toll.math.model.Model;
import org.toll.math.random.RandomStream;

/** The three models that the sampler's issue names. A few fits in every build, many with {@code -Pslow}. */
class CalibrationTest {
    private static final int FEW = 100;
    private static final int MANY = 500;

    private static final SimulationBasedCalibration HIERARCHICAL = new SimulationBasedCalibration(
            random -> hierarchicalNormal(random, 1), List.of("mu", "tau", "theta[1]", "theta[5]"));
    private static final SimulationBasedCalibration COUNTS =
            new SimulationBasedCalibration(CalibrationTest::negativeBinomialRegression, List.of("a", "b", "phi"));
    private static final SimulationBasedCalibration LEVEL = new SimulationBasedCalibration(
            CalibrationTest::localLevel, List.of("step", "noise", "level[1]", "level[20]"));

    @Test
    void a_hierarchical_normal_is_calibrated() {
        HIERARCHICAL.assertCalibrated(FEW, 1);
    }

    @Test
    void a_negative_binomial_regression_is_calibrated() {
        COUNTS.assertCalibrated(FEW, 2);
    }

    @Test
    void a_local_level_model_is_calibrated() {
        LEVEL.assertCalibrated(FEW, 3);
    }

    @Test
    void a_model_that_takes_the_errors_for_a_quarter_of_their_size_fails() {
        SimulationBasedCalibration broken = new SimulationBasedCalibration(
                random -> hierarchicalNormal(random, 0.25), List.of("mu", "tau", "theta[1]", "theta[5]"));
        assertThat(broken.binsOutside(FEW, 1)).isPositive();
    }

    @Test
    @Tag("slow")
    void all_three_are_calibrated_over_many_fits() {
        HIERARCHICAL.assertCalibrated(MANY, 11);
        COUNTS.assertCalibrated(MANY, 12);
        LEVEL.assertCalibrated(MANY, 13);
    }

    private static Case hierarchicalNormal(RandomStream random, double believedErrorShare) {
        double mu = 5 * random.normal();
        double tau = LogNormal.ofMedian(2, 0.5).draw(random);
        double[] theta = new double[6];
        double[] y = new double[6];
        Arrays.setAll(theta, i -> mu + tau * random.normal());
        Arrays.setAll(y, i -> theta[i] + 2 * random.normal());
        Model model = Model.define(m -> {
            Expr mean = m.real("mu");
            Expr scale = m.positive("tau");
            Expr z = m.reals("z", 6);
            Expr effect = m.output("theta", mean.plus(scale.times(z)));
            m.follows(mean, normal(0, 5));
            m.follows(scale, logNormal(Math.log(2), 0.5));
            m.follows(z, normal(0, 1));
            m.follows(y, normal(effect, 2 * believedErrorShare));
        });
        return new Case(model, List.of(mu, tau, theta[0], theta[4]));
    }

    private static Case negativeBinomialRegression(RandomStream random) {
        double a = 2 + 0.5 * random.normal();
        double b = 0.5 * random.normal();
        double phi = LogNormal.ofMedian(3, 0.5).draw(random);
        double[] x = new double[20];
        double[] y = new double[20];
        Arrays.setAll(x, i -> (i - 9.5) / 10);
        Arrays.setAll(y, i -> new NegativeBinomial(Math.exp(a + b * x[i]), phi).draw(random));
        Model model = Model.define(m -> {
            Expr intercept = m.real("a");
            Expr slope = m.real("b");
            Expr dispersion = m.positive("phi");
            m.follows(intercept, normal(2, 0.5));
            m.follows(slope, normal(0, 0.5));
            m.follows(dispersion, logNormal(Math.log(3), 0.5));
            m.follows(y, negativeBinomialLog(slope.times(x).plus(intercept), dispersion));
        });
        return new Case(model, List.of(a, b, phi));
    }

    private static Case localLevel(RandomStream random) {
        double step = LogNormal.ofMedian(0.3, 0.4).draw(random);
        double noise = LogNormal.ofMedian(0.3, 0.4).draw(random);
        double[] level = new double[20];
        double[] y = new double[20];
        for (int t = 0; t < level.length; t++) {
            level[t] = t == 0 ? random.normal() : level[t - 1] + step * random.normal();
            y[t] = level[t] + noise * random.normal();
        }
        Model model = Model.define(m -> {
            Expr states = m.reals("level", 20);
            Expr stepSd = m.positive("step");
            Expr noiseSd = m.positive("noise");
            m.follows(stepSd, logNormal(Math.log(0.3), 0.4));
            m.follows(noiseSd, logNormal(Math.log(0.3), 0.4));
            m.follows(states.get(0), normal(0, 1));
            m.follows(states.differences(), normal(Expr.of(0), stepSd));
            m.follows(y, normal(states, noiseSd));
        });
        return new Case(model, List.of(step, noise, level[0], level[19]));
    }
}
