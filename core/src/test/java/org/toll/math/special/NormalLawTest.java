package org.toll.math.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalLawTest {
    /** Reference: SciPy log_ndtr. */
    @ParameterizedTest
    @CsvSource({
        "-300, -45006.62273211866",
        "-40, -804.6084420137539",
        "-12, -75.41067300156881",
        "-9, -43.62814911333212",
        "-1, -1.8410216450092634",
        "0.5, -0.36894641528865635",
        "6, -9.86587645524372e-10"
    })
    void log_probability_holds_in_both_tails(double z, double expected) {
        assertThat(NormalLaw.logCumulative(z)).isCloseTo(expected, withinPercentage(1e-10));
    }

    /** Reference: SciPy ndtr. Both sides of every border between approximations; tolerance: that of the reference far out. */
    @ParameterizedTest
    @CsvSource({
        "-37, 5.7255712225239266e-300",
        "-20, 2.7536241186061556e-89",
        "-6, 9.865876450376946e-10",
        "-5.6, 1.0717590258310887e-08",
        "-3, 0.0013498980316300933",
        "-0.7, 0.24196365222307303",
        "-0.6, 0.2742531177500736",
        "0, 0.5",
        "0.5, 0.6914624612740131",
        "1, 0.8413447460685429",
        "4.5, 0.9999966023268753"
    })
    void probability_holds_in_both_tails(double z, double expected) {
        assertThat(NormalLaw.cumulative(z)).isCloseTo(expected, withinPercentage(1e-10));
    }

    /** Reference: SciPy ndtri. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.0470962993612",
        "1e-20, -9.262340089798409",
        "0.001, -3.090232306167813",
        "0.3, -0.5244005127080409",
        "0.999, 3.090232306167813"
    })
    void quantile_holds_in_both_tails(double probability, double expected) {
        assertThat(NormalLaw.quantile(probability)).isCloseTo(expected, withinPercentage(1e-12));
    }

    @Test
    void quantile_of_the_ends_is_infinite_and_outside_is_not_a_number() {
        assertThat(NormalLaw.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(NormalLaw.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(NormalLaw.quantile(1.1)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"-30", "-10.001", "-9.999", "-2", "0", "3"})
    void hazard_is_the_slope_of_the_log_probability(double z) {
        double step = 1e-5;
        double slope = (NormalLaw.logCumulative(z + step) - NormalLaw.logCumulative(z - step)) / (2 * step);
        assertThat(NormalLaw.hazard(z)).isCloseTo(slope, withinPercentage(1e-4));
    }
}
