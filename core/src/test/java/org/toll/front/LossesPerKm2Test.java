package org.toll.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;

class LossesPerKm2Test {
    private static final Period MONTH = Period.ofMonth(YearMonth.of(2025, 12));

    @Test
    void both_uncertainties_widen_the_quotient() {
        assertThat(of(Interval.of(20_000, 35_000), Interval.of(200, 500)).perKm2())
                .isEqualTo(Interval.of(40, 175));
    }

    @Test
    void ground_that_may_have_been_nothing_leaves_the_quotient_open_above() {
        assertThat(of(Interval.of(20_000, 35_000), Interval.of(-300, 500)).perKm2())
                .isEqualTo(Interval.atLeast(40));
    }

    @Test
    void without_any_gain_there_is_no_quotient() {
        assertThatThrownBy(() -> of(Interval.of(20_000, 35_000), Interval.of(-300, 0)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("No ground was gained in 2025-12");
    }

    private static LossesPerKm2 of(Interval losses, Interval ground) {
        return LossesPerKm2.of(Metric.KILLED_AND_WOUNDED, MONTH, losses, ground);
    }
}
