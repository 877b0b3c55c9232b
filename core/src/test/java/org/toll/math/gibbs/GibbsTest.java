package org.toll.math.gibbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.distribution.Normal;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.Summary;
import org.toll.math.random.RandomStream;

class GibbsTest {
    private static final double CORRELATION = 0.6;
    private static final Normal LEFT = new Normal(-8, 1);
    private static final Normal RIGHT = new Normal(8, 1);

    /** Two standard normals of correlation 0.6, each drawn given the other. */
    private static final class Pair implements Sweep {
        private double x;
        private double y;

        Pair(RandomStream random) {
            y = 5 * random.normal();
        }

        @Override
        public void advance(RandomStream random) {
            double rest = Math.sqrt(1 - CORRELATION * CORRELATION);
            x = CORRELATION * y + rest * random.normal();
            y = CORRELATION * x + rest * random.normal();
        }

        @Override
        public void report(double[] quantities) {
            quantities[0] = x;
            quantities[1] = x * y;
        }
    }

    /** A random walk over two normals 16 apart, flattened by the rung. */
    private static final class TwoModes implements Tempering.Ladder<Double> {
        private static final double[] POWERS = {1, 0.3, 0.1, 0.02};

        @Override
        public int rungs() {
            return POWERS.length;
        }

        @Override
        public Double advance(int rung, Double state, RandomStream random) {
            double proposal = state + 2 * random.normal() / Math.sqrt(POWERS[rung]);
            double gain = logDensity(rung, proposal) - logDensity(rung, state);
            return Math.log(random.uniform()) < gain ? proposal : state;
        }

        @Override
        public double logDensity(int rung, Double state) {
            double left = LEFT.logDensity(state);
            double right = RIGHT.logDensity(state);
            double max = Math.max(left, right);
            return POWERS[rung] * (max + Math.log(Math.exp(left - max) + Math.exp(right - max)));
        }

        @Override
        public void report(Double state, double[] quantities) {
            quantities[0] = state;
            quantities[1] = state > 0 ? 1 : 0;
        }
    }

    @Test
    void conditional_draws_have_the_joint_moments() {
        Fit fit = Gibbs.sample(Pair::new, List.of("x", "xy"), GibbsSettings.defaults(), 1);
        Draws draws = fit.orThrow();
        Summary product = draws.summary("xy");
        assertThat(product.mean()).isCloseTo(CORRELATION, within(4 * product.mcse()));
        assertThat(draws.sd("x")).isCloseTo(1, within(0.1));
    }

    @Test
    void threads_do_not_change_the_draws() {
        GibbsSettings four = new GibbsSettings(4, 10, 50, 2, 4);
        GibbsSettings one = new GibbsSettings(4, 10, 50, 2, 1);
        assertThat(pooled(Gibbs.sample(Pair::new, List.of("x", "xy"), four, 9)))
                .containsExactly(pooled(Gibbs.sample(Pair::new, List.of("x", "xy"), one, 9)));
    }

    @Test
    void tempering_crosses_between_modes_in_their_proportion() {
        GibbsSettings settings = new GibbsSettings(4, 1000, 2000, 10, 2);
        Fit fit = Gibbs.sample(
                random -> new Tempering<>(new TwoModes(), List.of(-8.0, 0.0, 0.0, 8.0)),
                List.of("x", "right"),
                settings,
                2);
        Summary right = fit.orThrow().summary("right");
        assertThat(right.mean()).isCloseTo(0.5, within(4 * right.mcse()));
    }

    @Test
    void swap_rates_show_where_the_ladder_is_cut() {
        Tempering<Double> tempering = new Tempering<>(new TwoModes(), List.of(-8.0, 0.0, 0.0, 8.0));
        RandomStream random = RandomStream.ofSeed(3);
        for (int i = 0; i < 2000; i++) {
            tempering.advance(random);
        }
        assertThat(tempering.swapRates()).hasSize(3);
        for (double rate : tempering.swapRates()) {
            assertThat(rate).isBetween(0.1, 1.0);
        }
        assertThatThrownBy(() -> new Tempering<>(new TwoModes(), List.of(1.0)))
                .hasMessageContaining("one start for each");
    }

    private static double[] pooled(Fit fit) {
        Draws draws = fit instanceof Doubtful doubtful ? doubtful.acknowledge("comparing bits") : fit.orThrow();
        return draws.pooled("xy");
    }
}
