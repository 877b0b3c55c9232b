package org.toll.estimate.nowcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.toll.base.InvalidInput;
import org.toll.math.model.PosteriorDensity;
import org.toll.math.nuts.NutsSettings;
import org.toll.math.random.RandomStream;

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

    /**
     * Twenty lists, of which delays double yearly in half. Coverage over all months; months of one list err together, so twenty
     * lists are worth some sixty independent months, and 0.9 may come out as low as 0.79 once in a hundred runs.
     */
    @Test
    @Tag("slow")
    void intervals_hold_over_lists_with_stable_and_with_growing_delays() {
        double covered90 = 0;
        double crps = 0;
        double ladderCrps = 0;
        int lists = 20;
        for (int seed = 0; seed < lists; seed++) {
            Vintages all = SimulatedList.monthly(100 + seed, seed % 2 == 0 ? 1 : 2, 0.25);
            Vintages known = all.asOf(AS_OF);
            NowcastFit fit = Nowcast.fit(known, DelayPrior.standard(), QUICK.withThreads(2), seed);
            BackTest nowcast = BackTest.score(fit.knownAt(NEXT), all, NEXT);
            covered90 += nowcast.coverage90() / lists;
            crps += nowcast.crps() / lists;
            ladderCrps += BackTest.score(ChainLadder.predict(known, 1000, seed), all, NEXT)
                            .crps()
                    / lists;
        }
        System.out.printf("nowcast simulation: coverage90 %.3f crps %.1f ladder %.1f%n", covered90, crps, ladderCrps);
        assertThat(covered90).isBetween(0.79, 0.99);
        assertThat(crps).isLessThan(ladderCrps);
    }
}
