package org.toll.estimate.excess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.estimate.excess.Specification.DeathsUsed;

/**
 * Reference values: recomputed from the same register by the authors' notebooks (linear and log-exponential, Python), printed to
 * one decimal; hence the tolerance of 0.05 beside rounding.
 */
class ExcessMortalityTest {
    private static final String REGION = RussianDeaths.REGION;
    private static final Specification RAW = new Specification(DeathsUsed.ALL, Baseline.LINEAR, 5);
    private static final ExcessMortality METHOD = ExcessMortality.of(RussianDeaths.all(), RussianDeaths.hiv());
    private static final ExcessEstimate HEADLINE =
            METHOD.estimate(REGION, RussianDeaths.DESIGN, Specification.headline());

    @Test
    void published_headline_is_reproduced() {
        assertThat(HEADLINE.total(2022)).isCloseTo(20_618.0, within(0.06));
        assertThat(HEADLINE.total(2023)).isCloseTo(37_863.9, within(0.06));
        assertThat(HEADLINE.total(RussianDeaths.WAR)).isCloseTo(58_481.8, within(0.06));
        assertThat(HEADLINE.standardDeviation(2022).orElseThrow()).isCloseTo(1_374.4, within(0.06));
        assertThat(HEADLINE.standardDeviation(2023).orElseThrow()).isCloseTo(1_533.2, within(0.06));
    }

    @Test
    void years_share_the_error_of_their_fit() {
        assertThat(HEADLINE.standardDeviationOfIndependentYears(RussianDeaths.WAR)
                        .orElseThrow())
                .isCloseTo(2_059.1, within(0.06));
        assertThat(HEADLINE.standardDeviation(RussianDeaths.WAR).orElseThrow()).isCloseTo(2_727.4, within(0.06));
    }

    @Test
    void deaths_of_all_causes_give_the_upper_published_row() {
        ExcessEstimate raw = METHOD.estimate(REGION, RussianDeaths.DESIGN, RAW);
        assertThat(raw.total(2022)).isCloseTo(23_593.9, within(0.06));
        assertThat(raw.total(2023)).isCloseTo(40_542.1, within(0.06));
        assertThat(raw.standardDeviation(2022).orElseThrow()).isCloseTo(1_567.6, within(0.06));
        assertThat(raw.standardDeviation(2023).orElseThrow()).isCloseTo(1_738.2, within(0.06));
        assertThat(raw.standardDeviation(RussianDeaths.WAR).orElseThrow()).isCloseTo(3_100.7, within(0.06));
        assertThat(raw.total(RussianDeaths.WAR)).isCloseTo(64_136.0, within(0.06));
        assertThat(raw.standardDeviationOfIndependentYears(RussianDeaths.WAR).orElseThrow())
                .isCloseTo(2_340.7, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({
        "15-19, 31.3945, -0.014422, 0.068949, 2.233115, 2.218693, 337.1, 173.5, -78.1, 204.5",
        "20-24, 160.4854, -0.077873, 0.155899, 3.025579, 2.947706, 2868.3, 465.1, 3056.6, 532.8",
        "25-29, 133.7254, -0.064600, 0.044855, 3.104686, 3.040086, 3438.3, 193.4, 5384.9, 198.8",
        "30-34, -12.7180, 0.007887, 0.023116, 3.229188, 3.237074, 3395.1, 245.8, 5750.0, 254.6",
        "35-39, 61.8857, -0.029251, 0.027686, 2.739346, 2.710095, 4466.2, 566.0, 9068.5, 606.5",
        "40-44, 32.5862, -0.014821, 0.025110, 2.618686, 2.603865, 3064.4, 722.2, 6995.4, 817.3",
        "45-49, 65.2413, -0.031065, 0.022788, 2.428004, 2.396939, 3048.6, 838.4, 7686.7, 940.6",
        "50-54, 46.4163, -0.021756, 0.025289, 2.424667, 2.402911, 1038.4, 1104.4, 2928.3, 1247.1",
        "55-59, 6.8772, -0.002282, 0.008167, 2.263802, 2.261521, 60.8, 536.6, 1943.7, 549.2",
    })
    void every_band_of_the_headline_is_reproduced(
            String age,
            double alpha,
            double beta,
            double sigma,
            double ratio2022,
            double ratio2023,
            double excess2022,
            double sd2022,
            double excess2023,
            double sd2023) {
        BandExcess band = single(Specification.headline(), age);
        assertThat(band.trend().intercept()).isCloseTo(alpha, within(6e-5));
        assertThat(band.trend().slope()).isCloseTo(beta, within(6e-7));
        assertThat(band.trend().sigma().orElseThrow()).isCloseTo(sigma, within(6e-7));
        assertThat(band.in(2022).baseline()).isCloseTo(ratio2022, within(6e-7));
        assertThat(band.in(2023).baseline()).isCloseTo(ratio2023, within(6e-7));
        assertThat(band.in(2022).excess()).isCloseTo(excess2022, within(0.06));
        assertThat(band.in(2023).excess()).isCloseTo(excess2023, within(0.06));
        assertThat(band.in(2022).standardDeviation().orElseThrow()).isCloseTo(sd2022, within(0.06));
        assertThat(band.in(2023).standardDeviation().orElseThrow()).isCloseTo(sd2023, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({
        "15-19, 353.0, 165.0, -52.0, 194.2",
        "20-24, 3068.8, 376.5, 3281.4, 429.6",
        "25-29, 3960.8, 317.0, 5840.5, 326.5",
        "30-34, 4263.7, 511.8, 6649.8, 530.9",
        "35-39, 6046.7, 796.0, 10691.2, 861.3",
        "40-44, 2692.3, 789.0, 6211.7, 903.0",
        "45-49, 3208.6, 818.4, 7919.5, 923.8",
        "50-54, 989.7, 1189.6, 3041.7, 1345.2",
        "55-59, 82.6, 532.4, 2006.6, 545.9",
    })
    void every_band_of_all_causes_is_reproduced(
            String age, double excess2022, double sd2022, double excess2023, double sd2023) {
        BandExcess band = single(RAW, age);
        assertThat(band.in(2022).excess()).isCloseTo(excess2022, within(0.06));
        assertThat(band.in(2023).excess()).isCloseTo(excess2023, within(0.06));
        assertThat(band.in(2022).standardDeviation().orElseThrow()).isCloseTo(sd2022, within(0.06));
        assertThat(band.in(2023).standardDeviation().orElseThrow()).isCloseTo(sd2023, within(0.06));
    }

    @Test
    void covariance_factors_are_the_textbook_ones() {
        Trend five = HEADLINE.bands().get(0).trend();
        assertThat(five.covarianceFactor(2022, 2022)).isCloseTo(3.7, within(1e-12));
        assertThat(five.covarianceFactor(2023, 2023)).isCloseTo(4.8, within(1e-12));
        assertThat(five.covarianceFactor(2022, 2023)).isCloseTo(3.2, within(1e-12));
    }

    @Test
    void a_shift_of_the_calendar_changes_nothing() {
        DeathTable.Builder later = DeathTable.builder();
        for (int year : List.of(2015, 2016, 2017, 2018, 2019, 2022, 2023)) {
            Deaths deaths = RussianDeaths.all().deaths(REGION, year, AgeBand.parse("20-24"));
            later.add(REGION, year + 5000, Sex.MALE, AgeBand.parse("20-24"), deaths.male());
            later.add(REGION, year + 5000, Sex.FEMALE, AgeBand.parse("20-24"), deaths.female());
        }
        StudyDesign moved = new StudyDesign(List.of(AgeBand.parse("20-24")), List.of(7022, 7023), Set.of(7020, 7021));
        ExcessEstimate estimate = ExcessMortality.of(later.build()).estimate(REGION, moved, RAW);
        BandExcess original = band(METHOD.estimate(REGION, RussianDeaths.DESIGN, RAW), "20-24");
        assertThat(estimate.total(7023)).isCloseTo(original.in(2023).excess(), within(1e-6));
    }

    @Test
    void one_year_gives_a_number_and_no_error() {
        ExcessEstimate single =
                METHOD.estimate(REGION, RussianDeaths.DESIGN, new Specification(DeathsUsed.ALL, Baseline.LINEAR, 1));
        Deaths before = RussianDeaths.all().deaths(REGION, 2019, AgeBand.parse("30-34"));
        Deaths during = RussianDeaths.all().deaths(REGION, 2022, AgeBand.parse("30-34"));
        assertThat(band(single, "30-34").in(2022).excess())
                .isCloseTo(during.male() - before.ratio() * during.female(), within(1e-9));
        assertThat(single.hasVariance()).isFalse();
        assertThat(single.standardDeviation(2022)).isEmpty();
        assertThat(single.interval(RussianDeaths.WAR, 0.9)).isEmpty();
    }

    @Test
    void a_window_of_one_year_is_the_same_for_both_baselines() {
        for (DeathsUsed used : DeathsUsed.values()) {
            double linear = METHOD.estimate(REGION, RussianDeaths.DESIGN, new Specification(used, Baseline.LINEAR, 1))
                    .total(RussianDeaths.WAR);
            double log = METHOD.estimate(
                            REGION, RussianDeaths.DESIGN, new Specification(used, Baseline.LOG_EXPONENTIAL, 1))
                    .total(RussianDeaths.WAR);
            assertThat(log).isCloseTo(linear, within(1e-6));
        }
    }

    @Test
    void the_notebook_makes_an_early_year_of_a_log_exponential_baseline_less_certain_than_it_is() {
        ExcessEstimate log = METHOD.estimate(
                REGION, RussianDeaths.DESIGN, new Specification(DeathsUsed.ALL, Baseline.LOG_EXPONENTIAL, 5));
        assertThat(log.publishedStandardDeviation(2022).orElseThrow())
                .isGreaterThan(log.standardDeviation(2022).orElseThrow());
        for (BandExcess band : log.bands()) {
            double perWoman2022 = band.in(2022).publishedStandardDeviation().orElseThrow()
                    / band.in(2022).deaths().female();
            double perWoman2023 = band.in(2023).publishedStandardDeviation().orElseThrow()
                    / band.in(2023).deaths().female();
            assertThat(perWoman2022).isCloseTo(perWoman2023, within(1e-9));
        }
    }

    @Test
    void a_longer_window_than_the_table_is_refused_with_the_year_that_lacks() {
        ExcessStudy study = METHOD.study(REGION, RussianDeaths.DESIGN, List.of(1, 5, 10));
        assertThat(study.outcomes()).hasSize(12);
        assertThat(study.estimates()).hasSize(8);
        assertThatThrownBy(() -> study.get(new Specification(DeathsUsed.ALL, Baseline.LINEAR, 10)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("total 2010")
                .hasMessageContaining("from 2015 to 2023");
    }

    @Test
    void the_spread_holds_every_specification() {
        ExcessStudy study = METHOD.study(REGION, RussianDeaths.DESIGN, List.of(1, 5));
        Interval spread = study.spread(RussianDeaths.WAR).orElseThrow();
        assertThat(study.estimates()).allMatch(estimate -> spread.contains(estimate.total(RussianDeaths.WAR)));
        assertThat(spread.width()).isGreaterThan(0);
    }

    @Test
    void a_ratio_without_women_is_refused() {
        DeathTable table = table("20-24", List.of(10L, 10L, 10L, 30L), List.of(2L, 0L, 2L, 3L));
        StudyDesign design = new StudyDesign(List.of(AgeBand.parse("20-24")), List.of(2003), Set.of());
        assertThatThrownBy(() -> ExcessMortality.of(table)
                        .estimate("x", design, new Specification(DeathsUsed.ALL, Baseline.LINEAR, 3)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("x, age 20-24, 2000-2002")
                .hasMessageContaining("no ratio");
    }

    @Test
    void a_band_in_which_more_women_die_has_no_log_exponential_baseline() {
        DeathTable table = table("80-84", List.of(10L, 9L, 10L, 30L), List.of(8L, 9L, 8L, 9L));
        StudyDesign design = new StudyDesign(List.of(AgeBand.parse("80-84")), List.of(2003), Set.of());
        ExcessStudy study = ExcessMortality.of(table).study("x", design, List.of(3));
        assertThat(study.outcomes())
                .filteredOn(ExcessOutcome.Refused.class::isInstance)
                .extracting(outcome -> ((ExcessOutcome.Refused) outcome).reason())
                .anyMatch(reason -> reason.contains("more male than female"))
                .anyMatch(reason -> reason.contains("no deaths by cause"));
        assertThat(study.estimates()).hasSize(1);
    }

    @Test
    void a_cause_above_all_causes_is_refused() {
        DeathTable all = table("20-24", List.of(10L, 10L, 10L, 30L), List.of(2L, 2L, 2L, 3L));
        DeathTable cause = table("20-24", List.of(11L, 1L, 1L, 1L), List.of(0L, 0L, 0L, 0L));
        StudyDesign design = new StudyDesign(List.of(AgeBand.parse("20-24")), List.of(2003), Set.of());
        assertThatThrownBy(() -> ExcessMortality.of(all, cause)
                        .estimate("x", design, new Specification(DeathsUsed.CAUSE_REMOVED, Baseline.LINEAR, 3)))
                .hasMessageContaining("cause to be removed, x, 2000, age 20-24")
                .hasMessageContaining("more deaths than all causes");
    }

    private static DeathTable table(String age, List<Long> male, List<Long> female) {
        DeathTable.Builder builder = DeathTable.builder();
        for (int i = 0; i < male.size(); i++) {
            builder.add("x", 2000 + i, Sex.MALE, AgeBand.parse(age), male.get(i));
            builder.add("x", 2000 + i, Sex.FEMALE, AgeBand.parse(age), female.get(i));
        }
        return builder.build();
    }

    private static BandExcess single(Specification specification, String age) {
        StudyDesign design = new StudyDesign(List.of(AgeBand.parse(age)), RussianDeaths.WAR, Set.of(2020, 2021));
        return band(METHOD.estimate(REGION, design, specification), age);
    }

    private static BandExcess band(ExcessEstimate estimate, String age) {
        return estimate.bands().stream()
                .filter(band -> band.age().toString().equals(age))
                .findFirst()
                .orElseThrow();
    }
}
