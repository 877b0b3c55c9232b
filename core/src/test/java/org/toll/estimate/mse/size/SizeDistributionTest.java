package org.toll.estimate.mse.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.base.Interval;
import org.toll.base.InvalidInput;
import org.toll.base.Share;

class SizeDistributionTest {
    private static final SizeDistribution LOW = around(1000);
    private static final SizeDistribution HIGH = around(3000);

    @Test
    void quantiles_are_the_smallest_points_that_reach_the_level() {
        SizeDistribution three = SizeDistribution.ofWeighted(new double[] {30, 10, 20}, new double[] {.2, .5, .3});
        assertThat(three.quantile(.5)).isEqualTo(10);
        assertThat(three.quantile(.51)).isEqualTo(20);
        assertThat(three.quantile(1)).isEqualTo(30);
        assertThat(three.mean()).isCloseTo(17, within(1e-12));
        assertThat(three.standardDeviation()).isCloseTo(Math.sqrt(61), within(1e-12));
        assertThat(three.probabilityAtMost(19)).isCloseTo(.5, within(1e-12));
    }

    @Test
    void a_mixture_carries_the_disagreement_of_its_parts() {
        SizeDistribution mixture = SizeDistribution.mixture(List.of(LOW, HIGH), new double[] {1, 1});
        assertThat(mixture.mean()).isCloseTo(2000, within(1e-9));
        assertThat(mixture.standardDeviation()).isGreaterThan(999);
        assertThat(Mode.of(mixture))
                .hasSize(2)
                .allSatisfy(mode -> assertThat(mode.mass().fraction()).isCloseTo(.5, within(.02)));
        assertThat(Mode.of(LOW)).hasSize(1);
    }

    @Test
    void a_pool_gives_every_part_the_same_weight_however_many_points_it_has() {
        SizeDistribution pool = SizeDistribution.pool(List.of(LOW, HIGH.thinnedTo(40)));
        for (double size : new double[] {LOW.quantile(.3), LOW.median(), HIGH.median()}) {
            assertThat(pool.probabilityAtMost(size))
                    .isCloseTo((LOW.probabilityAtMost(size) + HIGH.probabilityAtMost(size)) / 2, within(.01));
        }
    }

    @Test
    void a_pool_holds_the_85_percent_interval_of_each_of_three_parts_within_its_95_percent_interval() {
        Interval pool = SizeDistribution.pool(List.of(LOW, LOW, HIGH)).interval(Share.ofPercent(95));
        Interval apart = HIGH.interval(Share.ofPercent(85));
        // Half a step between points of a part.
        assertThat(pool.high()).isGreaterThanOrEqualTo(apart.high() - 1);
        assertThat(pool.low()).isLessThan(apart.low());
    }

    @Test
    void thinning_keeps_the_quantiles() {
        assertThat(LOW.thinnedTo(50).quantile(.9)).isCloseTo(LOW.quantile(.9), within(8.0));
        assertThat(LOW.thinnedTo(50).points()).isEqualTo(50);
    }

    @Test
    void points_in_any_order_keep_their_weights() {
        SizeDistribution sorted = SizeDistribution.ofWeighted(
                new double[] {7, 3, 9, 1, 4, 4, 2}, new double[] {70, 30, 90, 10, 40, 41, 20});
        assertThat(IntStream.range(0, 7).mapToDouble(sorted::point).toArray()).containsExactly(1, 2, 3, 4, 4, 7, 9);
        double all = 301;
        assertThat(sorted.mass(2)).isCloseTo(30 / all, within(1e-12));
        assertThat(sorted.mass(3)).isCloseTo(40 / all, within(1e-12));
        assertThat(sorted.mass(6)).isCloseTo(90 / all, within(1e-12));
    }

    @Test
    void weights_and_points_that_are_no_numbers_are_refused() {
        assertThatThrownBy(() -> SizeDistribution.ofDraws(new double[] {1, Double.NaN}))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SizeDistribution.ofDraws(new double[0])).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> SizeDistribution.ofWeighted(new double[] {1}, new double[] {0}))
                .isInstanceOf(InvalidInput.class);
    }

    private static SizeDistribution around(double middle) {
        return SizeDistribution.ofDraws(IntStream.range(0, 401)
                .mapToDouble(i -> middle + (i - 200) / 4.0)
                .toArray());
    }
}
