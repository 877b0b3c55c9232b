package org.toll.estimate.fusion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnotsTest {

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "2, 3, 2", "3, 3, 2", "4, 3, 2", "5, 3, 3", "47, 3, 17", "47, 6, 9"})
    void there_are_just_enough_knots_to_reach_the_first_month(int months, int spacing, int expected) {
        assertThat(new Knots(months, spacing).count()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "2, 3", "7, 3", "47, 6", "12, 1"})
    void every_month_is_a_mean_of_knots_and_the_last_month_is_the_last_knot(int months, int spacing) {
        Knots knots = new Knots(months, spacing);
        double[][] weights = knots.weights();
        assertThat(weights).hasNumberOfRows(months);
        for (double[] row : weights) {
            assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(row).min().orElseThrow()).isNotNegative();
        }
        assertThat(weights[months - 1][knots.count() - 1]).isEqualTo(1);
    }

    @Test
    void a_straight_line_of_knots_gives_a_straight_line_of_months() {
        double[][] weights = new Knots(8, 3).weights();
        double[] knots = {0, 3, 6, 9};
        double before = Double.NaN;
        for (double[] row : weights) {
            double value = 0;
            for (int knot = 0; knot < knots.length; knot++) {
                value += row[knot] * knots[knot];
            }
            if (!Double.isNaN(before)) {
                assertThat(value - before).isCloseTo(1, within(1e-12));
            }
            before = value;
        }
    }
}
