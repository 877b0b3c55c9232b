package org.toll.estimate.fusion.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.InvalidInput;
import org.toll.base.Metric;
import org.toll.estimate.fusion.Latent;
import org.toll.estimate.fusion.MonthlyDraws;
import org.toll.estimate.fusion.reading.Figure;
import org.toll.estimate.fusion.reading.Reading;
import org.toll.estimate.fusion.reading.Readings;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.model.Gradients;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

class LossModelTest {

    @Test
    void the_truth_of_a_simulated_war_lies_within_the_interval() {
        Draws draws = fit(LossModel.of(Wars.steady(1).readings()), 300);
        double[] killed =
                MonthlyDraws.of(Wars.FIRST, draws.pooledVector("killed")).total(Wars.FIRST, Wars.FIRST.plusMonths(23));
        Arrays.sort(killed);
        // 24 months of 5,000 each, within a few percent of simulated noise.
        assertThat(120_000.0).isBetween(killed[killed.length / 20], killed[killed.length * 19 / 20]);
        assertThat(killed[killed.length * 19 / 20] / killed[killed.length / 20]).isBetween(1.1, 2.0);
    }

    @Test
    void gradients_agree_with_finite_differences() {
        Gradients.assertMatchDifferences(LossModel.of(everything().readings()).model());
    }

    @Test
    void a_part_without_data_declares_no_parameter() {
        List<String> names = LossModel.of(Wars.steady(1).readings()).model().coordinates();
        assertThat(names)
                .noneMatch(name -> name.startsWith("drone")
                        || name.startsWith("log_recruits")
                        || name.startsWith("force")
                        || name.startsWith("missing")
                        || name.startsWith("name_delay")
                        || name.startsWith("house_usage"));
        assertThat(LossModel.of(everything().readings()).model().coordinates())
                .anyMatch(name -> name.startsWith("drone"))
                .anyMatch(name -> name.startsWith("force"))
                .anyMatch(name -> name.startsWith("house_usage"));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERS, coverage",
        "RECRUITS, log_recruits",
        "FORCE, house_z_force",
        "CAUSE, drone_share",
        "DOUBTFUL, house_usage",
        "RATIOS, house_z_killed_per_wounded",
        "TOTALS, house_drift_z_killed"
    })
    void a_part_that_is_switched_off_declares_no_parameter(Part part, String prefix) {
        Readings readings = everything().readings();
        LossModel without = LossModel.of(readings, Assumptions.STANDARD.without(part));
        assertThat(LossModel.of(readings).model().coordinates()).anyMatch(name -> name.startsWith(prefix));
        assertThat(without.model().coordinates())
                .noneMatch(name -> name.startsWith(prefix + "_") || name.startsWith(prefix + "["));
        Gradients.assertMatchDifferences(without.model());
    }

    @Test
    void limits_read_as_numbers_are_the_numbers() {
        LossModel model = LossModel.of(
                new Wars(1).total("embassy", Metric.KILLED, 0, ">=5000").readings(),
                Assumptions.STANDARD.without(Part.LIMITS));
        assertThat(model.readings().read())
                .singleElement()
                .extracting(Reading::figure)
                .isEqualTo(new Figure.Point(5_000, Figure.ROUNDING_SD));
    }

    /** The register's first total was half too high; its newest is what it settles at. */
    @Test
    void the_newest_figure_of_a_register_counts_most() {
        Wars war = new Wars(1);
        for (int month = 0; month < 24; month++) {
            war.month("staff", Metric.KILLED_AND_WOUNDED, month, 20_000);
        }
        war.total("register", Metric.KILLED, 11, "60000").total("register", Metric.KILLED, 23, "80000");
        Draws draws = fit(LossModel.of(war.readings()), 300);
        double[] registered = MonthlyDraws.of(Wars.FIRST, draws.pooledVector("registered"))
                .total(Wars.FIRST, Wars.FIRST.plusMonths(23));
        Arrays.sort(registered);
        assertThat(registered[registered.length / 2]).isBetween(72_000.0, 90_000.0);
        // A register is no opinion: less than a fifth either way at 90 %.
        assertThat(registered[registered.length * 19 / 20] / registered[registered.length / 20])
                .isLessThan(1.5);
    }

    @Test
    void a_prior_that_cannot_be_is_refused_with_the_standard() {
        assertThatThrownBy(() -> Assumptions.STANDARD.with(Prior.COVERAGE, 1.2))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("coverage 1.2")
                .hasMessageContaining("0.8");
        assertThatThrownBy(() -> Assumptions.STANDARD.with(Prior.BIAS_SD, 0)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void one_claim_gives_an_answer_with_honest_width() {
        Wars war = new Wars(1).total("embassy", Metric.KILLED, 0, "5000");
        Draws draws = fit(LossModel.of(war.readings()), 300);
        double low = draws.quantile("killed", 0.05);
        double high = draws.quantile("killed", 0.95);
        assertThat(5_000.0).isBetween(low, high);
        // A single neutral voice is believed to within its house effect, 0.35 on the log scale: a factor of 3 end to
        // end.
        assertThat(high / low).isBetween(2.5, 5.0);
    }

    @Test
    void a_floor_above_a_ceiling_widens_the_answer_instead_of_breaking_it() {
        Wars war = new Wars(1)
                .total("embassy", Metric.KILLED, 5, ">=60000")
                .total("newspaper", Metric.KILLED, 5, "<=30000")
                .total("institute", Metric.KILLED_AND_WOUNDED, 5, "150000");
        Draws draws = fit(LossModel.of(war.readings()), 300);
        double[] killed =
                MonthlyDraws.of(Wars.FIRST, draws.pooledVector("killed")).total(Wars.FIRST, Wars.FIRST.plusMonths(5));
        Arrays.sort(killed);
        assertThat(killed[killed.length / 2]).isBetween(25_000.0, 70_000.0);
        assertThat(killed[killed.length * 19 / 20] / killed[killed.length / 20]).isGreaterThan(1.8);
    }

    @Test
    void nothing_about_losses_is_refused_with_what_is_missing() {
        Wars war =
                new Wars(1).level("embassy", Metric.FORCE_SIZE, 1, "500000").total("nobody", Metric.MISSING, 1, "100");
        assertThatThrownBy(() -> LossModel.of(war.readings()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Add a claim about killed");
    }

    @Test
    void projected_paths_go_on_from_the_newest_month_and_depend_on_the_seed_alone() {
        LossModel model = LossModel.of(everything().readings());
        Draws draws = fit(model, 150);
        Map<Latent, MonthlyDraws> paths = Projector.paths(model, draws, 6, 9);
        Map<Latent, MonthlyDraws> again = Projector.paths(model, draws, 6, 9);
        assertThat(paths)
                .containsKeys(
                        Latent.KILLED, Latent.STATED, Latent.RECRUITS, Latent.FORCE, Latent.DRONE_SHARE_OF_KILLED);
        paths.forEach((latent, path) -> {
            assertThat(path.last()).as(latent.code()).isEqualTo(Wars.FIRST.plusMonths(23 + 6));
            assertThat(path.of(path.last())).as(latent.code()).doesNotContain(0.0);
            assertThat(again)
                    .hasEntrySatisfying(
                            latent, same -> assertThat(same.of(path.last())).isEqualTo(path.of(path.last())));
        });
    }

    @Test
    void a_register_may_come_to_count_the_missing_where_papers_are_filed() {
        LossModel plain = LossModel.of(Wars.steady(3).readings());
        assertThat(shareRaised(plain, fit(plain, 150))).isZero();
        LossModel withPapers = LossModel.of(
                Wars.steady(3).total("court", Metric.MISSING_FILED, 23, "20000").readings());
        // One chance in two, of 300 draws: within four standard errors.
        assertThat(shareRaised(withPapers, fit(withPapers, 150))).isBetween(0.38, 0.62);
    }

    /** The share of draws whose register is expected to hold more than it does; none may hold less. */
    private static double shareRaised(LossModel model, Draws draws) {
        double[][] now = draws.pooledVector("registered");
        Map<Latent, MonthlyDraws> paths = Projector.paths(model, draws, 0, 9);
        double[] later = Objects.requireNonNull(paths.get(Latent.REGISTERED)).of(Wars.FIRST.plusMonths(23));
        int raised = 0;
        for (int draw = 0; draw < later.length; draw++) {
            assertThat(later[draw]).isGreaterThanOrEqualTo(now[23][draw]);
            raised += later[draw] > now[23][draw] ? 1 : 0;
        }
        return raised / (double) later.length;
    }

    private static Wars everything() {
        Wars war = Wars.steady(2)
                .month("minister", Metric.KILLED, 20, 9_000)
                .month("minister", Metric.KILLED, 21, 10_000)
                .total("embassy", Metric.WOUNDED, 11, "150000")
                .total("institute", Metric.KILLED_WOUNDED_RATIO, 11, "ratio 0.33")
                .level("embassy", Metric.DRONE_SHARE, 20, "70..80%")
                .level("embassy", Metric.FORCE_SIZE, 12, "500000")
                .level("embassy", Metric.FORCE_SIZE, 20, ">=520000");
        for (int month = 10; month < 22; month++) {
            war.month("paymaster", Metric.RECRUITS, month, 15_000 * war.error(0.05));
        }
        return war;
    }

    /** Small fits: enough draws for the wide bounds that these tests assert, not for publication. */
    private static Draws fit(LossModel model, int iterations) {
        NutsSettings settings = NutsSettings.defaults().withChains(2).withIterations(iterations, iterations);
        Fit fit = Nuts.sample(model.model(), settings, 11);
        return fit instanceof Doubtful doubtful ? doubtful.acknowledge("a test with wide bounds") : fit.orThrow();
    }
}
