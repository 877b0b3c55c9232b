package org.toll.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;
import static org.toll.ledger.Claims.rated;

import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.base.Period;
import org.toll.base.Quantity;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.Unit;

class StatementTest {

    @Test
    void a_daily_rate_is_multiplied_out_only_on_request() {
        Statement daily = rated(claim("a", "s", Metric.KILLED_AND_WOUNDED, "2025-12", "1130"), Rate.PER_DAY)
                .statement();
        assertThat(daily.quantity()).isEqualTo(new Quantity.Exact(1130));
        assertThat(daily.overPeriod()).contains(Interval.ofPoint(1130 * 31));
    }

    @Test
    void a_monthly_rate_over_a_part_of_a_month_is_not_guessed() {
        assertThat(rated(claim("a", "s", Metric.KILLED, "2025-10-01/2025-12-31", "20000..25000"), Rate.PER_MONTH)
                        .statement()
                        .overPeriod())
                .contains(Interval.of(60_000, 75_000));
        assertThat(rated(claim("b", "s", Metric.KILLED, "2025-12-01/2026-01-13", "20000"), Rate.PER_MONTH)
                        .statement()
                        .overPeriod())
                .isEmpty();
    }

    @Test
    void a_level_does_not_add_up_over_time() {
        Statement level =
                claim("a", "s", Metric.FORCE_SIZE, "2025-12", "700000").statement();
        assertThat(level.overPeriod()).isEmpty();
        assertThat(level.perMonth()).isEmpty();
    }

    @Test
    void a_year_has_a_monthly_mean_and_a_running_total_has_none() {
        Claim year = claim("a", "s", Metric.RECRUITS, "2025", "422704");
        assertThat(year.statement().perMonth().orElseThrow().low()).isCloseTo(422_704 / 12.0, within(1e-9));
        assertThat(cumulative(year).statement().perMonth()).isEmpty();
    }

    @Test
    void a_limit_remains_one_sided_when_multiplied() {
        Statement floor = rated(claim("a", "s", Metric.KILLED, "2025-12", ">=1000"), Rate.PER_DAY)
                .statement();
        assertThat(floor.overPeriod()).contains(Interval.atLeast(31_000));
    }

    @Test
    void the_unit_must_fit_the_metric() {
        assertThatThrownBy(() -> statement(Metric.KILLED, Quantity.parse("5"), Unit.KM2, false, Rate.TOTAL))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("km2");
    }

    @Test
    void persons_are_never_negative_but_ground_can_be_lost() {
        assertThatThrownBy(() -> statement(Metric.KILLED, Quantity.parse("-5"), Unit.PERSONS, false, Rate.TOTAL))
                .isInstanceOf(InvalidInput.class);
        assertThat(statement(Metric.AREA_GAINED, Quantity.parse("-396.9"), Unit.KM2, false, Rate.TOTAL)
                        .overPeriod())
                .contains(Interval.ofPoint(-396.9));
    }

    @Test
    void a_running_total_cannot_be_a_rate() {
        assertThatThrownBy(() -> statement(Metric.KILLED, Quantity.parse("5"), Unit.PERSONS, true, Rate.PER_DAY))
                .isInstanceOf(InvalidInput.class);
    }

    private static Statement statement(Metric metric, Quantity quantity, Unit unit, boolean isCumulative, Rate rate) {
        return new Statement(Side.of("XA"), metric, Period.parse("2025-12"), isCumulative, quantity, unit, rate);
    }
}
