package org.toll.math.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.toll.math.InvalidArgument;
import org.toll.math.special.NormalLaw;

class ScoresTest {
    private static final double[] NORMAL = normal(20_000);

    @Test
    void crps_of_a_single_number_is_its_absolute_error() {
        assertThat(Scores.crps(new double[] {3}, 5)).isEqualTo(2);
    }

    /** Closed form of the standard normal: z (2 Phi(z) - 1) + 2 phi(z) - 1 / sqrt(pi); the grid of 20,000 quantiles errs by 1e-4. */
    @Test
    void crps_of_a_standard_normal_has_its_closed_form() {
        for (double z : new double[] {0, 0.5, -2}) {
            double exact = z * (2 * NormalLaw.cumulative(z) - 1)
                    + 2 * Math.exp(NormalLaw.logDensity(z))
                    - 1 / Math.sqrt(Math.PI);
            assertThat(Scores.crps(NORMAL, z)).isCloseTo(exact, within(2e-4));
        }
    }

    @Test
    void order_of_the_draws_does_not_matter() {
        assertThat(Scores.crps(new double[] {5, 1, 3}, 2)).isEqualTo(Scores.crps(new double[] {1, 3, 5}, 2));
    }

    /** Inside: the width, 2 * 1.6449. Outside by 1: 20 more. */
    @Test
    void interval_score_adds_twenty_for_each_unit_outside_a_90_percent_interval() {
        assertThat(Scores.interval(NORMAL, 0.9, 0)).isCloseTo(3.2897, within(2e-3));
        assertThat(Scores.interval(NORMAL, 0.9, 2.6449)).isCloseTo(23.2897, within(2e-2));
        assertThat(Scores.covers(NORMAL, 0.9, 1.6)).isTrue();
        assertThat(Scores.covers(NORMAL, 0.9, 1.7)).isFalse();
    }

    @Test
    void nothing_is_not_scored() {
        assertThatThrownBy(() -> Scores.crps(new double[0], 1)).isInstanceOf(InvalidArgument.class);
        assertThatThrownBy(() -> Scores.crps(NORMAL, Double.NaN)).isInstanceOf(InvalidArgument.class);
    }

    private static double[] normal(int n) {
        double[] draws = new double[n];
        for (int i = 0; i < n; i++) {
            draws[i] = NormalLaw.quantile((i + 0.5) / n);
        }
        return draws;
    }
}
