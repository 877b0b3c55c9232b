package org.toll.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, almost no chance",
        "0.03, almost no chance",
        "0.05, very unlikely",
        "0.199, very unlikely",
        "0.20, unlikely",
        "0.45, a roughly even chance",
        "0.549, a roughly even chance",
        "0.55, likely",
        "0.80, very likely",
        "0.95, almost certain",
        "1.00, almost certain"
    })
    void a_probability_gets_the_term_of_its_band(double probability, String term) {
        assertThat(Likelihood.of(probability).term()).isEqualTo(term);
    }

    @Test
    void beyond_what_draws_can_tell_apart_a_bound_is_printed() {
        assertThat(Likelihood.percent(0.004)).isEqualTo("<1 %");
        assertThat(Likelihood.percent(0.996)).isEqualTo(">99 %");
        assertThat(Likelihood.percent(0.374)).isEqualTo("37 %");
    }

    @Test
    void a_number_that_is_no_probability_is_refused() {
        assertThatThrownBy(() -> Likelihood.of(Double.NaN)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Likelihood.of(1.2)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "8, 0.1, true, HIGH",
        "8, 0.9, true, MODERATE",
        "3, 0.1, true, MODERATE",
        "3, 0.9, true, LOW",
        "1, 0.0, true, LOW",
        "9, 0.0, false, LOW"
    })
    void confidence_falls_with_few_origins_a_large_swing_and_a_bad_fit(
            int origins, double swing, boolean isConverged, Confidence expected) {
        assertThat(Confidence.of(origins, swing, isConverged)).isEqualTo(expected);
    }

    @Test
    void a_ceiling_lowers_and_never_raises() {
        assertThat(Confidence.HIGH.atMost(Confidence.MODERATE)).isEqualTo(Confidence.MODERATE);
        assertThat(Confidence.LOW.atMost(Confidence.MODERATE)).isEqualTo(Confidence.LOW);
    }
}
