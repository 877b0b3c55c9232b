package org.toll.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.base.Share;
import org.toll.estimate.fusion.Latent;

class ProjectionTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);

    @Test
    void a_force_whose_recruits_equal_its_losses_stays() {
        Projection projection = Projection.of(Scenario.AS_IT_GOES_ON, Posteriors.steady());
        assertThat(projection.posterior().get(Latent.FORCE).value(JULY, 0)).isEqualTo(700_000);
    }

    @Test
    void a_force_that_loses_more_shrinks_by_the_difference_and_a_little_less_as_it_gets_smaller() {
        Projection projection = Projection.of(Scenario.AS_IT_GOES_ON, Posteriors.steady());
        double force = projection.posterior().get(Latent.FORCE).value(JULY, 1);
        assertThat(force).isBetween(700_000.0 - 6 * 5_000, 700_000.0 - 6 * 5_000 + 4_000);
    }

    @Test
    void a_level_of_losses_is_reached_in_its_month_on_its_own_definition() {
        Scenario scenario = ScenarioText.parse("name: rise\nlosses: 50000 killed_and_seriously_wounded by 2026-07", "s")
                .get(0);
        Projection projection = Projection.of(scenario, Posteriors.steady());
        double force = projection.posterior().get(Latent.FORCE).value(JULY.minusMonths(1), 0);
        double killed = projection.posterior().get(Latent.KILLED).value(JULY, 0);
        double seriously = projection.posterior().get(Latent.SERIOUSLY_WOUNDED).value(JULY, 0);
        assertThat(killed + seriously).isCloseTo(50_000 * force / 700_000, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {50_000, 500_000, 5_000_000, 5e9})
    void a_force_never_falls_below_zero(double perMonth) {
        Scenario scenario = ScenarioText.parse("name: worst\nlosses: %.0f killed by 2026-02".formatted(perMonth), "s")
                .get(0);
        Projection projection = Projection.of(scenario, Posteriors.steady());
        YearMonth last = projection.posterior().get(Latent.FORCE).last();
        assertThat(projection.posterior().get(Latent.FORCE).value(last, 0)).isPositive();
        assertThat(projection.posterior().get(Latent.KILLED).value(last, 0)).isBetween(0.0, 700_000.0);
    }

    @Test
    void a_cut_of_recruitment_comes_in_over_its_months() {
        Scenario scenario = ScenarioText.parse("name: cut\nrecruits: -25% over 2 months from 2026-03", "s")
                .get(0);
        Projection projection = Projection.of(scenario, Posteriors.steady());
        assertThat(projection.posterior().get(Latent.RECRUITS).value(YearMonth.of(2026, 2), 0))
                .isEqualTo(25_000);
        assertThat(projection.posterior().get(Latent.RECRUITS).value(YearMonth.of(2026, 3), 0))
                .isEqualTo(21_875);
        assertThat(projection.posterior().get(Latent.RECRUITS).value(YearMonth.of(2026, 9), 0))
                .isEqualTo(18_750);
    }

    @Test
    void the_mobilised_arrive_in_full_after_training() {
        Scenario scenario = ScenarioText.parse(
                        "name: call-up\nmobilisation: 300000 from 2026-03 to 2026-05, training 2 months", "s")
                .get(0);
        Projection projection = Projection.of(scenario, Posteriors.steady());
        assertThat(projection.posterior().get(Latent.FORCE).value(YearMonth.of(2026, 4), 0))
                .isEqualTo(700_000);
        assertThat(projection.posterior().get(Latent.FORCE).value(YearMonth.of(2026, 5), 0))
                .isEqualTo(800_000);
        assertThat(projection.posterior().get(Latent.FORCE).value(YearMonth.of(2026, 7), 0))
                .isEqualTo(1_000_000);
    }

    @Test
    void the_months_until_a_tenth_is_gone_are_those_of_the_median_draw() {
        Scenario scenario = ScenarioText.parse("name: cut\nrecruits: -100% over 1 month from 2026-02", "s")
                .get(0);
        Projection projection = Projection.of(scenario, Posteriors.steady());
        assertThat(projection.monthsUntilShrunkBy(Share.ofPercent(10))).hasValue(3);
        assertThat(projection.probabilityOfShrinking(Share.ofPercent(10), YearMonth.of(2026, 4)))
                .isEqualTo(1);
        assertThat(Projection.of(Scenario.AS_IT_GOES_ON, Posteriors.steady()).monthsUntilShrunkBy(Share.ofPercent(50)))
                .isEmpty();
    }
}
