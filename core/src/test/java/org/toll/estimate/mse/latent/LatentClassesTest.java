package org.toll.estimate.mse.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.estimate.mse.draw.Draws;
import org.toll.estimate.mse.loglinear.Heterogeneity;
import org.toll.estimate.mse.loglinear.ModelFit;
import org.toll.estimate.mse.loglinear.Terms;
import org.toll.estimate.mse.size.SizeDistribution;
import org.toll.estimate.mse.table.CaptureTable;
import org.toll.estimate.mse.table.Tables;
import org.toll.math.random.RandomStream;

/** Reference values: long converged runs of the C++ sampler and of a tempered prototype (medians 1.5 %, quantiles 4 %). */
class LatentClassesTest {
    /** Some four times the usual effective size, so that the Monte-Carlo error of a quantile stays inside the tolerance. */
    private static final SamplingPlan PLAIN_AND_LONG =
            new SamplingPlan(4, 1, 1, 5_000, 120_000, 120_000, 400, 400, 1.02, 1.05);

    private static final SamplingPlan TEMPERED_AND_LONG =
            new SamplingPlan(4, 12, 40, 6_000, 16_000, 256_000, 1600, 400, 1.01, 1.05);

    @Test
    void kosovo_agrees_with_the_converged_reference() {
        checkKosovo(estimate(Tables.kosovo(), PLAIN_AND_LONG, 1));
    }

    @Test
    @Tag("slow")
    void kosovo_agrees_with_the_converged_reference_when_tempered() {
        LatentClassResult kosovo = estimate(Tables.kosovo(), TEMPERED_AND_LONG, 1);
        checkKosovo(kosovo);
        assertThat(kosovo.convergence().roundTrips()).isPositive();
    }

    private static void checkKosovo(LatentClassResult kosovo) {
        assertThat(kosovo.convergence().isConverged()).isTrue();
        assertThat(kosovo.total().median()).isCloseTo(10_440, withinPercentage(1.5));
        assertThat(kosovo.total().quantile(.025)).isCloseTo(9_110, withinPercentage(4));
        assertThat(kosovo.total().quantile(.975)).isCloseTo(13_850, withinPercentage(4));
    }

    @Test
    void small_tables_agree_with_the_reference() {
        LatentClassResult spina = estimate(Tables.spinaBifida(), SamplingPlan.UNTIL_CONVERGED, 2);
        assertThat(spina.convergence().roundTrips()).isPositive();
        assertThat(spina.total().median()).isCloseTo(733, withinPercentage(1.5));
        assertThat(spina.total().quantile(.025)).isCloseTo(686, withinPercentage(4));
        assertThat(spina.total().quantile(.975)).isCloseTo(824, withinPercentage(4));
        LatentClassResult diabetes = estimate(Tables.diabetes(), SamplingPlan.UNTIL_CONVERGED, 3);
        assertThat(diabetes.total().median()).isCloseTo(628, withinPercentage(1.5));
        assertThat(diabetes.total().quantile(.025)).isCloseTo(590, withinPercentage(4));
        assertThat(diabetes.total().quantile(.975)).isCloseTo(715, withinPercentage(4));
    }

    @Test
    @Tag("slow")
    void the_united_kingdom_converges_where_a_plain_sampler_does_not() {
        LatentClassResult uk = estimate(Tables.uk5(), TEMPERED_AND_LONG, 4);
        assertThat(uk.convergence().rHat()).isLessThan(1.01);
        assertThat(uk.total().median()).isCloseTo(22_100, withinPercentage(1.5));
        assertThat(uk.total().quantile(.025)).isCloseTo(15_600, withinPercentage(4));
        assertThat(uk.total().quantile(.975)).isCloseTo(34_000, withinPercentage(4));
    }

    @Test
    void a_run_that_was_too_short_says_so() {
        SamplingPlan tooShort = SamplingPlan.UNTIL_CONVERGED.withoutTempering().withMostSweeps(400);
        LatentClassResult uk = estimate(Tables.uk5(), tooShort, 5);
        assertThat(uk.convergence().isConverged()).isFalse();
        assertThat(uk.convergence().sentence()).startsWith("NOT CONVERGED");
    }

    @Test
    void the_same_stream_gives_the_same_bits() {
        LatentClassResult once = estimate(Tables.spinaBifida(), SamplingPlan.SHORT, 6);
        LatentClassResult again = estimate(Tables.spinaBifida(), SamplingPlan.SHORT, 6);
        assertThat(again.total().mean()).isEqualTo(once.total().mean());
        assertThat(again.waic()).isEqualTo(once.waic());
        assertThat(estimate(Tables.spinaBifida(), SamplingPlan.SHORT, 7).total().mean())
                .isNotEqualTo(once.total().mean());
    }

    @Test
    void the_unseen_stay_within_the_cap_and_what_lies_at_it_is_reported() {
        ClassPriors low = ClassPriors.USUAL.withUnseenPerObserved(1);
        LatentClassResult kosovo =
                LatentClasses.estimate(Tables.kosovo(), low, SamplingPlan.SHORT, RandomStream.ofSeed(8));
        assertThat(kosovo.total().quantile(1))
                .isLessThanOrEqualTo((double) (2 * Tables.kosovo().observed()));
        assertThat(kosovo.atCap().fraction()).isPositive();
    }

    @Test
    void the_observable_part_is_no_larger_than_the_whole() {
        LatentClassResult uk = estimate(Tables.uk5(), SamplingPlan.SHORT, 9);
        assertThat(uk.observable().median()).isLessThanOrEqualTo(uk.total().median());
        assertThat(uk.observable().quantile(0))
                .isGreaterThanOrEqualTo((double) Tables.uk5().observed());
    }

    @Test
    void many_lists_do_not_leave_the_range_of_numbers() {
        String[] rows = new String[40];
        for (int j = 0; j < 40; j++) {
            rows[j] = "0".repeat(j) + "1".repeat(Math.min(20, 40 - j)) + "0".repeat(Math.max(0, 20 - j)) + " 5";
        }
        List<String> names =
                java.util.stream.IntStream.range(0, 40).mapToObj(j -> "L" + j).toList();
        LatentClassResult wide = estimate(Tables.rows(names, rows), SamplingPlan.SHORT, 10);
        assertThat(wide.total().median()).isBetween(200.0, 4200.0);
        // Uniform inclusion on forty lists says beforehand that nobody is unseen.
        assertThat(wide.priorRatio().median()).isLessThan(1.001);
    }

    @Test
    void one_class_predicts_a_left_out_person_as_independent_lists_do() {
        CaptureTable table = Tables.spinaBifida();
        LatentClassResult one = LatentClasses.estimate(
                table, ClassPriors.USUAL.withClasses(1), SamplingPlan.SHORT, RandomStream.ofSeed(11));
        ModelFit independent = ModelFit.of(table, Terms.independence(3), Heterogeneity.NONE);
        double missed = 1 - table.observed() / independent.size();
        for (int i = 0; i < table.patternCount(); i++) {
            double expected = 1 / (1 - missed);
            for (int j = 0; j < 3; j++) {
                double rate = table.onList(j) / independent.size();
                expected *= ((table.pattern(i) >>> j) & 1) == 1 ? rate : 1 - rate;
            }
            // A uniform prior and one person less: some units in the counts of cells of dozens.
            assertThat(Math.exp(one.leftOut().get(i))).isCloseTo(expected, withinPercentage(4));
        }
    }

    @Test
    void chains_that_start_from_a_pilot_find_the_same_answer() {
        RandomStream stream = RandomStream.ofSeed(12);
        PilotStates pilot = PilotStates.of(Tables.diabetes(), ClassPriors.USUAL, stream.child(0));
        LatentClassResult from = LatentClasses.estimate(
                Tables.diabetes(), ClassPriors.USUAL, SamplingPlan.SHORT, Optional.of(pilot), stream.child(1));
        LatentClassResult scattered = estimate(Tables.diabetes(), SamplingPlan.SHORT, 12);
        assertThat(from.total().median()).isCloseTo(scattered.total().median(), withinPercentage(1.5));
        // A pilot for other lists is left aside.
        LatentClassResult other = LatentClasses.estimate(
                Tables.spinaBifida(),
                ClassPriors.USUAL,
                SamplingPlan.SHORT,
                Optional.of(pilot),
                RandomStream.ofSeed(6));
        assertThat(other.total().mean())
                .isEqualTo(estimate(Tables.spinaBifida(), SamplingPlan.SHORT, 6)
                        .total()
                        .mean());
    }

    @Test
    void the_prior_leaves_the_unseen_open_whatever_the_number_of_lists() {
        assertThat(ClassPriors.usual(6)).isEqualTo(ClassPriors.USUAL);
        for (int lists : new int[] {7, 12, 40}) {
            SizeDistribution ratio =
                    PriorRatio.of(lists, ClassPriors.usual(lists), Draws.of(RandomStream.ofSeed(lists)));
            assertThat(ratio.median()).isBetween(1.1, 1.6);
            assertThat(ratio.quantile(.975)).isBetween(3.0, 6.0);
        }
    }

    @Test
    void sampling_goes_on_until_the_middle_is_known_better_than_convergence_asks() {
        SamplingPlan modest = new SamplingPlan(4, 1, 1, 400, 2_000, 64_000, 50, 50, 1.05, 1.1);
        SamplingPlan thorough = new SamplingPlan(4, 1, 1, 400, 2_000, 64_000, 400, 50, 1.05, 1.1);
        Convergence early = estimate(Tables.spinaBifida(), modest, 13).convergence();
        Convergence late = estimate(Tables.spinaBifida(), thorough, 13).convergence();
        assertThat(early.isConverged()).isTrue();
        assertThat(late.bulkEss()).isGreaterThanOrEqualTo(400);
        assertThat(late.sweepsPerRun()).isGreaterThan(early.sweepsPerRun());
    }

    @Test
    void tails_that_are_not_known_are_not_called_converged() {
        SamplingPlan demanding = new SamplingPlan(2, 1, 1, 400, 2_000, 2_000, 1, 1e6, 1.05, 1.1);
        assertThat(estimate(Tables.spinaBifida(), demanding, 14).convergence().isConverged())
                .isFalse();
    }

    @Test
    void two_lists_are_refused() {
        CaptureTable two = Tables.rows(List.of("A", "B"), "10 5", "01 5", "11 5");
        assertThatThrownBy(() -> estimate(two, SamplingPlan.SHORT, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("3 lists");
    }

    private static LatentClassResult estimate(CaptureTable table, SamplingPlan plan, long seed) {
        return LatentClasses.estimate(table, ClassPriors.USUAL, plan, RandomStream.ofSeed(seed));
    }
}
