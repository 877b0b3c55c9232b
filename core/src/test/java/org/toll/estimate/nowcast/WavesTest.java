package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;

class WavesTest {
    private static final double DEVIATION = 0.3;
    private static final double PATH_MEMORY = Math.exp(-2.0 / 3);
    private static final double NEIGHBOURS = 0.5 + 0.5 * PATH_MEMORY;

    /** Two knots: the bivariate normal density in closed form, but for the constant, which falls out of a difference. */
    @Test
    void knots_of_a_wave_share_its_level_and_their_path() {
        double expected = bivariate(0.4, 0.1) - bivariate(-0.2, 0.3);
        assertThat(prior(0.4, 0.1) - prior(-0.2, 0.3)).isCloseTo(expected, within(1e-12));
    }

    private static double prior(double first, double second) {
        Layout layout = new Layout(2, List.of(2), 1);
        double[] x = new double[layout.size()];
        x[Layout.WAVE] = Math.log(DEVIATION);
        x[layout.wave(0)] = first;
        x[layout.wave(0) + 1] = second;
        return Waves.prior(layout, x, new double[x.length]);
    }

    private static double bivariate(double x, double y) {
        double square = (x * x - 2 * NEIGHBOURS * x * y + y * y) / (1 - NEIGHBOURS * NEIGHBOURS);
        return -square / 2 / DEVIATION / DEVIATION;
    }

    /** 50,000 waves: the standard error of a correlation is below 0.005. */
    @Test
    void a_wave_to_come_has_the_law_of_the_waves_past() {
        int knots = 7;
        Layout layout = new Layout(knots, List.of(), 1);
        double[] x = new double[layout.size()];
        x[Layout.WAVE] = Math.log(DEVIATION);
        RandomStream random = RandomStream.ofSeed(1);
        int n = 50_000;
        double[] products = new double[knots];
        for (int i = 0; i < n; i++) {
            double[] wave = Waves.fresh(layout, x, random::normal);
            for (int k = 0; k < knots; k++) {
                products[k] += wave[0] * wave[k] / n / DEVIATION / DEVIATION;
            }
        }
        for (int k = 0; k < knots; k++) {
            assertThat(products[k]).isCloseTo(0.5 + 0.5 * Math.pow(PATH_MEMORY, k), within(0.02));
        }
    }
}
