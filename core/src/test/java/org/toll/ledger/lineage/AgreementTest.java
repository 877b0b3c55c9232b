package org.toll.ledger.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Side;
import org.toll.base.SourceId;

class AgreementTest {

    /** The worked example of docs/methods/lineage.md. */
    @Test
    void eleven_of_twelve_months_within_one_percent_are_no_chance() {
        MonthlySeries one = series(17283, 21704, 21467, 24101, 16974, 17413, 20502, 17823, 16801, 15087, 22923, 28553);
        MonthlySeries other =
                series(17270, 21731, 21512, 24056, 17040, 17422, 20451, 18755, 16864, 15111, 22979, 28560);
        Agreement agreement = Agreement.of(one, other);
        assertThat(agreement.months()).isEqualTo(12);
        assertThat(agreement.monthsWithinOnePercent()).isEqualTo(11);
        assertThat(agreement.matches()).isEqualTo(11);
        // P(10 or more of 11) with erf((0.01 + 2 h) / 0.1) = 0.1126 to 0.1132 in each month, by R's pbinom at both
        // ends.
        assertThat(agreement.pValue()).isBetween(2.8e-9, 3.6e-9);
    }

    /** 10 x 0.027 x 0.49 + 5 x 0.0081 x 0.7 + 0.00243 = 0.16308. */
    @Test
    void the_tail_of_equal_chances_is_the_binomial_one() {
        assertThat(Agreement.upperTail(new double[] {0.3, 0.3, 0.3, 0.3, 0.3}, 3))
                .isCloseTo(0.16308, within(1e-9));
        assertThat(Agreement.upperTail(new double[] {0.3, 0.6}, 0)).isCloseTo(1, within(1e-12));
        assertThat(Agreement.upperTail(new double[] {0.25, 0.5, 0.2}, 3)).isCloseTo(0.025, within(1e-12));
    }

    @Test
    void a_steady_factor_is_agreement() {
        MonthlySeries one = series(10000, 12000, 9000, 14000, 20000, 16000, 11000, 15000);
        MonthlySeries third = series(3500, 4200, 3150, 4900, 7000, 5600, 3850, 5250);
        Agreement agreement = Agreement.of(third, one);
        assertThat(agreement.monthsWithinOnePercent()).isZero();
        assertThat(agreement.matches()).isEqualTo(8);
        assertThat(agreement.medianLogRatio()).isCloseTo(Math.log(0.35), within(1e-12));
    }

    @Test
    void numbers_so_small_that_equality_is_common_prove_nothing() {
        MonthlySeries one = series(3, 2, 4, 3, 2, 3, 1, 2, 3, 2);
        assertThat(Agreement.of(one, one).pValue()).isGreaterThan(0.5);
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        MonthlySeries one = series(1000, 1210, 990, 1500, 1703);
        MonthlySeries other = series(1010, 1190, 1000, 1400, 1700);
        assertThat(Agreement.of(one, other).pValue())
                .isCloseTo(Agreement.of(other, one).pValue(), within(1e-15));
    }

    @Test
    void the_step_of_a_series_is_what_nine_in_ten_are_multiples_of() {
        assertThat(Agreement.step(List.of(21000.0, 35000.0, 4000.0))).isEqualTo(1000);
        assertThat(Agreement.step(List.of(21030.0, 35000.0, 4000.0))).isEqualTo(10);
    }

    @Test
    void series_without_months_in_common_are_refused() {
        assertThatThrownBy(() -> Agreement.of(series(1, 2, 3), series(1, 2, 3).shifted(12)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("two months or more");
    }

    static MonthlySeries series(double... numbers) {
        NavigableMap<YearMonth, Double> values = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            values.put(YearMonth.of(2022, 12).plusMonths(i), numbers[i]);
        }
        return new MonthlySeries(Side.of("XA"), SourceId.of("one"), Metric.KILLED, Derivation.AS_STATED, values);
    }
}
