package org.toll.estimate.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.toll.ledger.Claims.as;
import static org.toll.ledger.Claims.claim;
import static org.toll.ledger.Claims.cumulative;
import static org.toll.ledger.Claims.graded;
import static org.toll.ledger.Claims.rated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.toll.base.AsOf;
import org.toll.base.Interval;
import org.toll.base.Metric;
import org.toll.base.Rate;
import org.toll.base.Side;
import org.toll.base.SourceId;
import org.toll.ledger.AsOfView;
import org.toll.ledger.Claim;
import org.toll.ledger.IndependenceGroup;
import org.toll.ledger.LedgerRecord;
import org.toll.ledger.Modality;

class SynthesisTest {
    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final Side XA = Side.of("XA");

    @Test
    void copies_of_one_origin_have_one_vote() {
        IndependenceGroup family = new IndependenceGroup(
                "family",
                "Family",
                "One series, restated.",
                List.of(
                        new IndependenceGroup.Member(SourceId.of("staff"), Set.of()),
                        new IndependenceGroup.Member(SourceId.of("ally"), Set.of())));
        MonthlyFigure figure = december(
                Metric.KILLED,
                family,
                claim("a", "staff", Metric.KILLED, "2025-12", "35000"),
                claim("b", "ally", Metric.KILLED, "2025-12", "35030"),
                claim("c", "lone", Metric.KILLED, "2025-12", "12000"));
        assertThat(figure.votes()).extracting(Vote::origin).containsExactly("family", "lone");
        assertThat(figure.votes().get(0).echoes()).hasSize(1);
    }

    @Test
    void the_spread_holds_everything_that_a_vote_allows() {
        MonthlyFigure figure = december(
                Metric.KILLED,
                claim("a", "one", Metric.KILLED, "2025-12", "20000..25000"),
                claim("b", "two", Metric.KILLED, "2025-12", "35000"));
        assertThat(figure.spread().range()).isEqualTo(Interval.of(20_000, 35_000));
    }

    @Test
    void a_floor_above_all_others_opens_the_range() {
        MonthlyFigure figure = december(
                Metric.KILLED,
                claim("a", "one", Metric.KILLED, "2025-12", "20000..25000"),
                claim("b", "two", Metric.KILLED, "2025-12", ">=30000"));
        assertThat(figure.spread().range()).isEqualTo(Interval.atLeast(20_000));
        assertThat(figure.spread().central()).hasValue(22_500);
    }

    @Test
    void a_floor_below_the_others_changes_nothing() {
        MonthlyFigure figure = december(
                Metric.KILLED,
                claim("a", "one", Metric.KILLED, "2025-12", "20000..25000"),
                claim("b", "two", Metric.KILLED, "2025-12", ">=1000"));
        assertThat(figure.spread().range()).isEqualTo(Interval.of(20_000, 25_000));
    }

    @Test
    void limits_alone_give_no_middle() {
        MonthlyFigure figure = december(Metric.KILLED, claim("a", "one", Metric.KILLED, "2025-12", ">=30000"));
        assertThat(figure.spread().range()).isEqualTo(Interval.atLeast(30_000));
        assertThat(figure.spread().central()).isEmpty();
    }

    @Test
    void a_better_grade_pulls_the_middle() {
        Claim good = graded(claim("a", "one", Metric.KILLED, "2025-12", "10000"), "A1");
        Claim poor = graded(claim("b", "two", Metric.KILLED, "2025-12", "30000"), "E5");
        assertThat(december(Metric.KILLED, good, poor).spread().central()).hasValue(10_000);
    }

    @Test
    void a_year_votes_with_its_monthly_mean_at_half_weight() {
        MonthlyFigure figure = december(Metric.RECRUITS, claim("a", "one", Metric.RECRUITS, "2025", "422704"));
        Vote vote = figure.votes().get(0);
        assertThat(vote.isMean()).isTrue();
        assertThat(vote.point().orElseThrow()).isCloseTo(422_704 / 12.0, within(1e-9));
        assertThat(vote.weight()).isCloseTo(0.64 / 2, within(1e-12));
    }

    @Test
    void the_shortest_period_speaks_for_an_origin() {
        MonthlyFigure figure = december(
                Metric.RECRUITS,
                claim("year", "one", Metric.RECRUITS, "2025", "422704"),
                claim("month", "one", Metric.RECRUITS, "2025-12", "33000"));
        assertThat(figure.votes()).singleElement().satisfies(vote -> {
            assertThat(vote.claim().id()).hasToString("month");
            assertThat(vote.isMean()).isFalse();
        });
    }

    @Test
    void a_number_speaks_for_an_origin_before_a_better_graded_limit() {
        MonthlyFigure figure = december(
                Metric.KILLED,
                graded(claim("limit", "one", Metric.KILLED, "2025-12", ">=30000"), "B2"),
                graded(claim("number", "one", Metric.KILLED, "2025-12", "35000"), "C3"));
        assertThat(figure.votes())
                .singleElement()
                .satisfies(vote -> assertThat(vote.claim().id().value()).isEqualTo("number"));
    }

    @Test
    void a_rate_is_read_as_a_rate() {
        Claim daily = rated(claim("a", "one", Metric.KILLED_AND_WOUNDED, "2025-12", "1130"), Rate.PER_DAY);
        assertThat(december(Metric.KILLED_AND_WOUNDED, daily).spread().central())
                .hasValue(35_030);
    }

    @Test
    void targets_and_running_totals_have_no_vote_in_a_month() {
        Claim target = as(claim("a", "one", Metric.KILLED, "2025-12", "50000"), Modality.TARGET);
        Claim total = cumulative(claim("b", "two", Metric.KILLED, "2025-12", "300000"));
        Assessment assessment = Synthesis.assess(view(target, total), XA);
        assertThat(assessment.listMonths(Metric.KILLED)).isEmpty();
        assertThat(assessment.listTotals(Metric.KILLED)).containsExactly(total);
    }

    @Test
    void the_newest_running_total_of_each_origin_is_kept() {
        Claim older = cumulative(claim("a", "one", Metric.KILLED, "2022-02-24/2025-06-30", "250000"));
        Claim newer = cumulative(claim("b", "one", Metric.KILLED, "2022-02-24/2025-12-31", "300000"));
        assertThat(Synthesis.assess(view(older, newer), XA).listTotals(Metric.KILLED))
                .containsExactly(newer);
    }

    @Test
    void definitions_are_never_mixed() {
        Assessment assessment = Synthesis.assess(
                view(
                        claim("a", "one", Metric.KILLED, "2025-12", "35000"),
                        claim("b", "two", Metric.KILLED_AND_WOUNDED, "2025-12", "35050"),
                        claim("c", "three", Metric.LOSSES_UNSPECIFIED, "2025-12", "99999")),
                XA);
        assertThat(assessment.findMonth(Metric.KILLED, DECEMBER).orElseThrow().votes())
                .hasSize(1);
        assertThat(assessment
                        .findMonth(Metric.KILLED_AND_WOUNDED, DECEMBER)
                        .orElseThrow()
                        .votes())
                .hasSize(1);
    }

    @Test
    void the_verdict_on_replacement_follows_the_worst_and_the_best_pairing() {
        Assessment assessment = Synthesis.assess(
                view(
                        claim("k", "one", Metric.KILLED, "2025-12", "12000..15000"),
                        claim("c", "one", Metric.KILLED_AND_WOUNDED, "2025-12", "34000..40000"),
                        claim("w", "one", Metric.KILLED_WOUNDED_MISSING, "2025-12", "45000"),
                        claim("r", "two", Metric.RECRUITS, "2025-12", "30000..36000")),
                XA);
        assertThat(verdict(assessment, Metric.KILLED)).isEqualTo(Balance.Verdict.RECRUITS_EXCEED);
        assertThat(verdict(assessment, Metric.KILLED_AND_WOUNDED)).isEqualTo(Balance.Verdict.UNDECIDED);
        assertThat(verdict(assessment, Metric.KILLED_WOUNDED_MISSING)).isEqualTo(Balance.Verdict.LOSSES_EXCEED);
        assertThat(assessment.listBalances(Metric.KILLED_AND_WOUNDED).get(0).net())
                .isEqualTo(Interval.of(-10_000, 2_000));
    }

    @Test
    void the_order_of_claims_changes_nothing() {
        List<Claim> claims = new ArrayList<>();
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            claims.add(claim(
                    "c" + i,
                    "s" + random.nextInt(9),
                    Metric.KILLED,
                    "2025-%02d".formatted(1 + random.nextInt(12)),
                    "" + random.nextInt(50_000)));
        }
        Assessment expected = Synthesis.assess(view(claims.toArray(Claim[]::new)), XA);
        Collections.shuffle(claims, random);
        assertThat(Synthesis.assess(view(claims.toArray(Claim[]::new)), XA).months())
                .isEqualTo(expected.months());
    }

    @Test
    void a_ledger_without_claims_gives_no_figures() {
        Assessment nothing = Synthesis.assess(view(), XA);
        assertThat(nothing.months()).isEmpty();
        assertThat(nothing.totals()).isEmpty();
    }

    @Test
    void the_weighted_median_splits_the_weight_in_half() {
        List<Vote> even = december(
                        Metric.KILLED,
                        claim("a", "one", Metric.KILLED, "2025-12", "10"),
                        claim("b", "two", Metric.KILLED, "2025-12", "20"))
                .votes();
        assertThat(Pooling.weightedMedian(even)).hasValue(15);
    }

    private static Balance.Verdict verdict(Assessment assessment, Metric definition) {
        return assessment.listBalances(definition).get(0).verdict();
    }

    private static MonthlyFigure december(Metric metric, LedgerRecord... records) {
        return Synthesis.assess(view(records), XA).findMonth(metric, DECEMBER).orElseThrow();
    }

    private static AsOfView view(LedgerRecord... records) {
        return AsOfView.of(AsOf.of(LocalDate.of(2026, 1, 30)), List.of(records));
    }
}
