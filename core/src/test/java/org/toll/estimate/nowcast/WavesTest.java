package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;

class WavesTest {
    private static final double DEVIATION = 0.3;
    private static final int KNOTS = 5;

    /** Half a level, half a path with a memory of half a year over knots a third of a year apart. */
    private static double covariance(int i, int j) {
        return DEVIATION * DEVIATION * (0.5 + 0.5 * Math.exp(-Math.abs(i - j) * 2 / 3.0));
    }

    /** Of x = C v the normal log density with covariance C is -v'Cv / 2, but for a constant: no inverse is needed. */
    @Test
    void knots_of_a_wave_share_its_level_and_their_path() {
        double[] v = {2, -1, 3, 0.5, -4};
        double[] values = new double[KNOTS];
        double square = 0;
        for (int i = 0; i < KNOTS; i++) {
            for (int j = 0; j < KNOTS; j++) {
                values[i] += covariance(i, j) * v[j];
            }
            square += v[i] * values[i];
        }
        assertThat(prior(values) - prior(new double[KNOTS])).isCloseTo(-square / 2, within(1e-12));
    }

    private static double prior(double[] values) {
        Layout layout = new Layout(KNOTS, List.of(KNOTS), 1);
        double[] x = new double[layout.size()];
        x[Layout.WAVE] = Math.log(DEVIATION);
        System.arraycopy(values, 0, x, layout.wave(0), KNOTS);
        return Waves.prior(layout, x, new double[x.length]);
    }

    /** 50,000 waves: the standard error of a correlation is below 0.005. */
    @Test
    void a_wave_to_come_has_the_law_of_the_waves_past() {
        Layout layout = new Layout(KNOTS, List.of(), 1);
        double[] x = new double[layout.size()];
        x[Layout.WAVE] = Math.log(DEVIATION);
        RandomStream random = RandomStream.ofSeed(1);
        int n = 50_000;
        double[] products = new double[KNOTS];
        for (int i = 0; i < n; i++) {
            double[] wave = Waves.fresh(layout, x, random::normal);
            for (int k = 0; k < KNOTS; k++) {
                products[k] += wave[0] * wave[k] / n;
            }
        }
        for (int k = 0; k < KNOTS; k++) {
            assertThat(products[k]).isCloseTo(covariance(0, k), within(0.02 * DEVIATION * DEVIATION));
        }
    }
}
