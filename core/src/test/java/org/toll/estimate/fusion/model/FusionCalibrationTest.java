package org.toll.estimate.fusion.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.toll.base.Metric;
import org.toll.math.calibration.SimulationBasedCalibration;
import org.toll.math.calibration.SimulationBasedCalibration.Case;
import org.toll.math.random.RandomStream;

/**
 * Simulation-based calibration of the model at reduced length: ten months, an anchor, a register and three estimators. The
 * simulation writes the equations of the parts once more, so that a slip in either shows.
 */
@Tag("slow")
class FusionCalibrationTest {
    private static final int MONTHS = 10;
    private static final int FITS = 150;
    private static final List<String> NAMES =
            List.of("killed[1]", "killed[10]", "wounded[5]", "seriously_wounded[10]", "bias[10]", "coverage[10]");

    @Test
    void the_model_is_calibrated() {
        new SimulationBasedCalibration(random -> simulate(random, 0), NAMES).assertCalibrated(FITS, 21);
    }

    @Test
    void a_war_in_which_all_estimators_lean_one_way_fails() {
        SimulationBasedCalibration broken = new SimulationBasedCalibration(random -> simulate(random, 0.8), NAMES);
        assertThat(broken.binsOutside(FITS, 22)).isPositive();
    }

    private static Case simulate(RandomStream random, double commonLean) {
        double[] stated = stated(random);
        double[] bias = walk(random, new Walk(new Knots(MONTHS, 3), 0, 0.4, Prior.BIAS_STEP.standard()));
        double[] slowShare = walk(
                random, new Walk(new Knots(MONTHS, 3), Math.log(0.25 / 0.75), 0.5, Prior.KILLED_SHARE_STEP.standard()));
        double[] coverage = map(
                walk(random, new Walk(new Knots(MONTHS, 6), Math.log(4), 0.6, 0.13)),
                FusionCalibrationTest::inverseLogit);
        double monthSd = Math.exp(Math.log(0.08) + 0.4 * random.normal());
        double level = Math.log(0.55 / 0.45) + 0.4 * random.normal();
        double slope = 0.3 * random.normal();
        double[] killed = new double[MONTHS];
        double[] wounded = new double[MONTHS];
        double[] seriously = new double[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            double casualties = Math.exp(stated[t] - bias[t]);
            killed[t] = casualties * inverseLogit(slowShare[t] + monthSd * random.normal());
            wounded[t] = casualties - killed[t];
            seriously[t] = wounded[t] * inverseLogit(level + slope * (t - (MONTHS - 1) / 2.0) / 24);
        }
        Wars war = new Wars(0);
        double registerBias = 0.06 * random.normal();
        double lateness = -0.15 + 0.2 * random.normal();
        for (int t = 0; t < MONTHS; t++) {
            war.month("staff", Metric.KILLED_AND_WOUNDED, t, Math.exp(stated[t] + 0.04 * studentT4(random)));
            double registered = coverage[t] * killed[t];
            war.month(
                    "register",
                    Metric.KILLED,
                    t,
                    registered * Math.exp(registerBias + lateness + 0.2 * studentT4(random)));
        }
        for (String estimator : List.of("embassy", "institute", "newspaper")) {
            double house = commonLean + 0.35 * random.normal();
            double early = sum(killed, 5) * Math.exp(house + 0.06 * studentT4(random));
            // Published on the day after: 153 days lie between the two statements.
            house += 0.12 * Math.sqrt(153 / 365.25) * random.normal();
            double late = sum(killed, MONTHS) * Math.exp(house + 0.06 * studentT4(random));
            war.total(estimator, Metric.KILLED, 4, "%.3f".formatted(early));
            war.total(estimator, Metric.KILLED, MONTHS - 1, "%.3f".formatted(late));
        }
        return new Case(
                LossModel.of(war.readings()).model(),
                List.of(killed[0], killed[9], wounded[4], seriously[9], bias[9], coverage[9]));
    }

    /** Log of what is stated: a walk with month effects that pass and a volatility that drifts. */
    private static double[] stated(RandomStream random) {
        double theta;
        do {
            theta = -0.3 + 0.25 * random.normal();
        } while (theta < -0.9 || theta > 0.5);
        double[] volatility =
                map(walk(random, new Walk(new Knots(MONTHS - 1, 6), Math.log(0.15), 0.5, 0.1)), Math::exp);
        double[] stated = new double[MONTHS];
        stated[0] = Math.log(20_000);
        double shock = 0;
        for (int t = 1; t < MONTHS; t++) {
            double next = volatility[t - 1] * studentT(random, 5);
            stated[t] = stated[t - 1] + next + theta * shock;
            shock = next;
        }
        return stated;
    }

    private static double[] walk(RandomStream random, Walk walk) {
        double[] knots = new double[walk.knots().count()];
        for (int k = 0; k < knots.length; k++) {
            knots[k] = k == 0
                    ? walk.start() + walk.startSd() * random.normal()
                    : knots[k - 1] + walk.monthlyStep() * Math.sqrt(walk.knots().spacing()) * random.normal();
        }
        double[][] weights = walk.knots().weights();
        double[] path = new double[weights.length];
        Arrays.setAll(path, t -> {
            double value = 0;
            for (int k = 0; k < knots.length; k++) {
                value += weights[t][k] * knots[k];
            }
            return value;
        });
        return path;
    }

    private static double[] map(double[] values, DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }

    private static double sum(double[] values, int count) {
        return Arrays.stream(values, 0, count).sum();
    }

    private static double inverseLogit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    private static double studentT4(RandomStream random) {
        return studentT(random, 4);
    }

    private static double studentT(RandomStream random, int degrees) {
        double squares = 0;
        for (int i = 0; i < degrees; i++) {
            double z = random.normal();
            squares += z * z;
        }
        return random.normal() / Math.sqrt(squares / degrees);
    }
}
