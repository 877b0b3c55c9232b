package org.toll.estimate.excess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.estimate.excess.Specification.DeathsUsed;
import org.toll.ledger.Basis;
import org.toll.ledger.Claim;
import org.toll.ledger.Document;
import org.toll.ledger.Grade;

class ExcessPosteriorTest {
    private static final List<Integer> WAR = RussianDeaths.WAR;
    private static final ExcessStudy STUDY = ExcessMortality.of(RussianDeaths.all(), RussianDeaths.hiv())
            .study(RussianDeaths.REGION, RussianDeaths.DESIGN, List.of(1, 5));
    private static final ExcessEstimate HEADLINE = STUDY.get(Specification.headline());
    private static final int DRAWS = 40_000;

    /** 40,000 draws of a t with 3 degrees of freedom: the 5 % quantile has a standard error of 1.6 % of the scale. */
    @Test
    void draws_of_a_band_have_the_quantiles_of_its_student_t() {
        ExcessPosterior posterior = ExcessPosterior.draw(HEADLINE, DRAWS, 1);
        for (BandExcess band : HEADLINE.bands()) {
            Interval exact = band.interval(2023, 0.9).orElseThrow();
            double[] draws = posterior.draws(band.age(), List.of(2023));
            long inside = java.util.Arrays.stream(draws).filter(exact::contains).count();
            // Five standard errors of a share of 0.9 among 40,000.
            assertThat(inside / (double) DRAWS).isCloseTo(0.9, within(0.0075));
        }
    }

    @Test
    void years_of_a_band_move_together() {
        ExcessPosterior posterior = ExcessPosterior.draw(HEADLINE, DRAWS, 2);
        Interval both = posterior.interval(WAR, 0.5);
        Interval first = posterior.interval(List.of(2022), 0.5);
        Interval second = posterior.interval(List.of(2023), 0.5);
        assertThat(both.width()).isGreaterThan(1.2 * Math.hypot(first.width(), second.width()));
    }

    /** The old quarrel of Behrens and Welch: the posterior of a sum of Student t is wider than the interval by formula. */
    @Test
    void the_formula_for_the_sum_lies_within_the_exact_posterior() {
        Interval exact = ExcessPosterior.draw(HEADLINE, DRAWS, 3).interval(WAR, 0.9);
        Interval formula = HEADLINE.interval(WAR, 0.9).orElseThrow();
        assertThat(exact.low()).isLessThan(formula.low());
        assertThat(exact.high()).isGreaterThan(formula.high());
        assertThat(formula.width()).isGreaterThan(0.6 * exact.width());
    }

    @Test
    void same_seed_same_bits() {
        assertThat(ExcessPosterior.draw(HEADLINE, 100, 4).draws(WAR))
                .isEqualTo(ExcessPosterior.draw(HEADLINE, 100, 4).draws(WAR));
        assertThat(ExcessPosterior.draw(HEADLINE, 100, 5).draws(WAR))
                .isNotEqualTo(ExcessPosterior.draw(HEADLINE, 100, 4).draws(WAR));
    }

    @Test
    void one_year_has_no_posterior() {
        ExcessEstimate single = STUDY.get(new Specification(DeathsUsed.ALL, Baseline.LINEAR, 1));
        assertThatThrownBy(() -> ExcessPosterior.draw(single, 10, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("fewer than three years");
    }

    @Test
    void claims_carry_the_whole_uncertainty_and_the_way_they_were_computed() {
        ExcessClaims.Heading heading = new ExcessClaims.Heading(
                Side.of("RU"),
                SourceId.of("rosstat-excess"),
                LocalDate.of(2024, 7, 1),
                Grade.parse("B2"),
                Document.UNKNOWN,
                List.of("deaths.csv sha256:ab"));
        List<Claim> claims = ExcessClaims.of(STUDY, Specification.headline(), heading);
        assertThat(claims).hasSize(2);
        Claim claim = claims.get(1);
        Interval bounds = claim.statement().quantity().bounds();
        assertThat(claim.footing().basis()).isEqualTo(Basis.EXCESS_MORTALITY);
        assertThat(claim.statement().quantity().point()).hasValue(37_864);
        assertThat(bounds.contains(STUDY.spread(List.of(2023)).orElseThrow().low()))
                .isTrue();
        assertThat(bounds.width())
                .isGreaterThan(
                        HEADLINE.interval(List.of(2023), 0.9).orElseThrow().width());
        assertThat(claim.remark().note())
                .contains("one cause removed, linear, 5 years")
                .contains("input deaths.csv sha256:ab; region ")
                .contains("window 2015-2019")
                .contains("37864 +- 1533 (1 sd)")
                .contains("lower bound");
    }
}
