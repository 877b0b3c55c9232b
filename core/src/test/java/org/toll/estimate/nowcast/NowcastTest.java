package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.base.Period;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.nuts.NutsSettings;
import org.toll.math.random.RandomStream;
import org.toll.math.score.Scores;

class NowcastTest {
    private static final LocalDate AS_OF = LocalDate.of(2003, 12, 31);
    private static final LocalDate NEXT = LocalDate.of(2004, 12, 31);
    private static final NutsSettings QUICK = Nowcast.settings().withChains(2).withIterations(200, 200);

    private static final Vintages DRIFTING = SimulatedList.monthly(3, 2, 0.25);
    private static final NowcastFit FIT = Nowcast.fit(DRIFTING.asOf(AS_OF), DelayPrior.standard(), QUICK, 1);

    @Test
    void the_gradient_is_that_of_the_density() {
        DelayDensity density = new DelayDensity(DRIFTING.asOf(AS_OF), DelayPrior.standard());
        PosteriorDensity.Evaluator evaluator = density.evaluator();
        RandomStream random = RandomStream.ofSeed(9);
        double[] x = density.start();
        for (int i = 0; i < x.length; i++) {
            x[i] += 0.1 * random.normal();
        }
        double[] gradient = new double[x.length];
        double[] unused = new double[x.length];
        evaluator.logDensity(x, gradient);
        for (int i = 0; i < x.length; i++) {
            double here = x[i];
            x[i] = here + 1e-5;
            double up = evaluator.logDensity(x, unused);
            x[i] = here - 1e-5;
            double down = evaluator.logDensity(x, unused);
            x[i] = here;
            // Differences of numbers of 1e4 lose ten digits to a step of 1e-5.
            assertThat(gradient[i]).isCloseTo((up - down) / 2e-5, within(1e-4 * (1 + Math.abs(gradient[i]))));
        }
    }

    @Test
    void delays_that_grow_are_followed_where_the_chain_ladder_stays_behind() {
        Vintages known = DRIFTING.asOf(AS_OF);
        BackTest nowcast = BackTest.score(FIT.knownAt(NEXT), DRIFTING, NEXT);
        BackTest ladder = BackTest.score(ChainLadder.predict(known, 1000, 1), DRIFTING, NEXT);
        assertThat(nowcast.crps()).isLessThan(ladder.crps());
        assertThat(nowcast.coverage90()).isGreaterThan(ladder.coverage90());
    }

    @Test
    void predictions_never_fall_below_what_is_known_and_widen_with_time() {
        Prediction next = FIT.knownAt(NEXT);
        Prediction end = FIT.eventuallyNamed();
        long[] known = DRIFTING.asOf(AS_OF).lastKnown();
        for (int i = 0; i < known.length; i++) {
            assertThat(Arrays.stream(next.draws(i)).min().orElseThrow()).isGreaterThanOrEqualTo((double) known[i]);
        }
        assertThat(end.totalInterval(0.5).high())
                .isGreaterThan(next.totalInterval(0.5).high());
    }

    @Test
    void the_never_named_are_added_as_they_are_stated() {
        double named = FIT.eventuallyNamed().totalInterval(0.9).low();
        // A share of 1/3, known to within a hundredth: deaths are half as many again.
        double deaths = FIT.deaths(new NeverReported(100_000, 200_000))
                .totalInterval(0.9)
                .low();
        assertThat(deaths / named).isCloseTo(1.5, within(0.02));
    }

    @Test
    void months_keep_the_total() {
        Prediction next = FIT.knownAt(NEXT);
        assertThat(next.byMonth().total()[7]).isCloseTo(next.total()[7], within(1e-6));
    }

    @Test
    void weeks_are_fitted_as_months_are_and_sum_to_months() {
        Vintages all = SimulatedList.weekly(3, 2, 0.25);
        LocalDate asOf = LocalDate.of(2002, 12, 31);
        Vintages known = all.asOf(asOf);
        Prediction next = Nowcast.fit(known, DelayPrior.standard(), QUICK.withIterations(200, 100), 1)
                .knownAt(asOf.plusYears(1));
        BackTest ladder = BackTest.score(ChainLadder.predict(known, 1000, 1), all, asOf.plusYears(1));
        assertThat(BackTest.score(next, all, asOf.plusYears(1)).crps()).isLessThan(ladder.crps());
        assertThat(next.byMonth().periods()).hasSize(24).startsWith(Period.parse("2001-01"));
    }

    @Test
    void same_seed_same_bits_for_any_number_of_threads() {
        Vintages short_ = SimulatedList.monthly(4, 1, 0).asOf(LocalDate.of(2002, 12, 31));
        NutsSettings tiny = QUICK.withIterations(40, 20);
        double[] one = Nowcast.fit(short_, DelayPrior.standard(), tiny.withThreads(1), 5)
                .knownAt(AS_OF)
                .total();
        double[] two = Nowcast.fit(short_, DelayPrior.standard(), tiny.withThreads(2), 5)
                .knownAt(AS_OF)
                .total();
        assertThat(two).isEqualTo(one);
    }

    @Test
    void one_vintage_is_refused() {
        Vintages one = DRIFTING.asOf(LocalDate.of(2001, 12, 31));
        assertThatThrownBy(() -> Nowcast.fit(one, DelayPrior.standard(), QUICK, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("One vintage says nothing about delays");
        assertThatThrownBy(() -> FIT.knownAt(AS_OF)).hasMessageContaining("after the last vintage");
    }

    @Test
    void lists_from_which_nothing_can_be_learned_are_refused_in_words() {
        List<Period> months = List.of(Period.parse("2001-01"), Period.parse("2001-02"));
        List<LocalDate> dates = List.of(LocalDate.of(2001, 3, 31), LocalDate.of(2001, 6, 30));
        assertRefused(Vintages.of(months, dates, List.of(List.of(0L, 0L), List.of(0L, 0L))), "The list is empty");
        assertRefused(
                Vintages.of(months, dates, List.of(List.of(10L, 9L), List.of(8L, 8L))),
                "The list falls from 2001-03-31 to 2001-06-30: '18 names, then 17'");
        assertRefused(
                Vintages.of(months.subList(0, 1), dates, List.of(List.of(5L, 9L))),
                "One period cannot show how names grow with age");
    }

    private static void assertRefused(Vintages list, String reason) {
        assertThatThrownBy(() -> Nowcast.fit(list, DelayPrior.standard(), QUICK, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reason);
        assertThatThrownBy(() -> ChainLadder.predict(list, 10, 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(reason);
    }

    @Test
    void periods_that_have_not_begun_are_not_predicted() {
        Vintages all = SimulatedList.monthly(4, 1, 0).asOf(LocalDate.of(2002, 12, 31));
        List<Period> periods = new ArrayList<>(all.periods());
        List<List<Long>> known = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            known.add(List.of(all.known(i, 0), all.known(i, 1)));
        }
        periods.add(Period.parse("2003-01"));
        known.add(List.of(0L, 0L));
        NowcastFit fit = Nowcast.fit(
                Vintages.of(periods, all.dates(), known), DelayPrior.standard(), QUICK.withIterations(40, 20), 5);
        assertThat(fit.knownAt(AS_OF).periods()).isEqualTo(all.periods());
    }

    /** The tail of the negative binomial, in closed form for one draw and by hand for two: the mean of their probabilities. */
    @Test
    void the_log_score_is_of_the_mixture_of_predictive_laws() {
        NamesToCome law = new NamesToCome(10, new double[] {2, 4}, new double[] {1, 1});
        // Size 1 is geometric: P(k) = m^k / (1 + m)^(k + 1).
        double expected = Math.log((Math.pow(2, 3) / Math.pow(3, 4) + Math.pow(4, 3) / Math.pow(5, 4)) / 2);
        assertThat(law.logProbability(13)).isCloseTo(expected, within(1e-12));
        assertThat(law.logProbability(9)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void the_log_score_of_a_back_test_is_the_mean_over_periods() {
        Vintages known = DRIFTING.asOf(AS_OF);
        Prediction next = FIT.knownAt(NEXT);
        BackTest test = BackTest.score(next, DRIFTING, NEXT);
        double sum = 0;
        for (int i = 0; i < next.periods().size(); i++) {
            sum -= next.logProbability(
                    i, (double) DRIFTING.known(i, DRIFTING.dates().indexOf(NEXT)));
        }
        assertThat(test.logScore()).isCloseTo(sum / next.periods().size(), within(1e-9));
        assertThat(test.logScore())
                .isLessThan(BackTest.score(ChainLadder.predict(known, 1000, 1), DRIFTING, NEXT)
                        .logScore());
        assertThatThrownBy(() -> next.byMonth().logProbability(0, 5)).hasMessageContaining("Only predicted names");
    }

    /**
     * Forty lists, of which delays double yearly in half. Months of one list err together, so that the coverage of a single list
     * has a standard deviation of some 0.18 and that of forty one of 0.03: the bounds are the bar's, 80 to 97 %.
     */
    @Test
    @Tag("slow")
    void intervals_hold_over_lists_with_stable_and_with_growing_delays() {
        double covered50 = 0;
        double covered90 = 0;
        List<Double> stable = new ArrayList<>();
        List<Double> growing = new ArrayList<>();
        double crps = 0;
        double ladderCrps = 0;
        int lists = 40;
        double total90 = 0;
        NutsSettings settings =
                Nowcast.settings().withChains(2).withIterations(300, 500).withThreads(2);
        for (int seed = 0; seed < lists; seed++) {
            Vintages all = SimulatedList.monthly(100 + seed, seed % 2 == 0 ? 1 : 2, 0.25);
            Vintages known = all.asOf(AS_OF);
            Prediction next =
                    Nowcast.fit(known, DelayPrior.standard(), settings, seed).knownAt(NEXT);
            BackTest nowcast = BackTest.score(next, all, NEXT);
            total90 += Scores.covers(next.total(), 0.9, nowcast.totalTruth()) ? 1.0 / lists : 0;
            covered50 += nowcast.coverage50() / lists;
            covered90 += nowcast.coverage90() / lists;
            (seed % 2 == 0 ? stable : growing).add(nowcast.coverage90());
            crps += nowcast.crps() / lists;
            ladderCrps += BackTest.score(ChainLadder.predict(known, 1000, seed), all, NEXT)
                            .crps()
                    / lists;
        }
        System.out.printf(
                Locale.ROOT,
                "nowcast simulation: coverage50 %.3f coverage90 %.3f of sums %.3f, stable %s, growing %s; crps %.1f ladder %.1f%n",
                covered50,
                covered90,
                total90,
                stable.stream().mapToDouble(c -> c).summaryStatistics(),
                growing.stream().mapToDouble(c -> c).summaryStatistics(),
                crps,
                ladderCrps);
        assertThat(covered90).isBetween(0.80, 0.97);
        assertThat(crps).isLessThan(ladderCrps);
    }
}
