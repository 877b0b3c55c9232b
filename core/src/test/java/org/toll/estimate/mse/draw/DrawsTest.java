package org.toll.estimate.mse.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.hipparchus.stat.inference.InferenceTestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.math.random.RandomStream;

/** Draws against their laws: chi-squared and moments with fixed seeds, at a false-alarm rate of one in ten thousand. */
class DrawsTest {
    private static final int NUMBER = 40_000;

    @Test
    void one_of_several_is_picked_as_often_as_it_weighs() {
        Draws draws = Draws.of(RandomStream.ofSeed(3));
        int[] picked = new int[4];
        for (int i = 0; i < NUMBER; i++) {
            // Weights 1, 0, 3 and 6, far below what a double can hold without its logarithm.
            picked[draws.pick(new double[] {-900, Double.NEGATIVE_INFINITY, -900 + Math.log(3), -900 + Math.log(6)})]++;
        }
        assertThat(picked[1]).isZero();
        // Four standard errors of a share of .6 among 40,000 draws are .0098.
        assertThat(picked[0] / (double) NUMBER).isCloseTo(.1, within(.0098));
        assertThat(picked[2] / (double) NUMBER).isCloseTo(.3, within(.0098));
        assertThat(picked[3] / (double) NUMBER).isCloseTo(.6, within(.0098));
    }

    @ParameterizedTest
    @CsvSource({"7, .3", "40, .02", "60, .4", "200, .9", "5000, .01", "100000, .5"})
    void binomial_counts_follow_their_law(int trials, double probability) {
        Draws draws = Draws.of(RandomStream.ofSeed(trials));
        BinomialDistribution law = new BinomialDistribution(trials, probability);
        check(
                law.inverseCumulativeProbability(.02),
                law.inverseCumulativeProbability(.98),
                law::probability,
                () -> draws.binomial(trials, probability));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.4, 6, 12, 300, 20_000})
    void poisson_counts_follow_their_law(double mean) {
        Draws draws = Draws.of(RandomStream.ofSeed((long) mean));
        PoissonDistribution law = new PoissonDistribution(mean);
        check(
                law.inverseCumulativeProbability(.02),
                law.inverseCumulativeProbability(.98),
                law::probability,
                () -> draws.poisson(mean));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.2, 1, 3.5, 900})
    void gamma_draws_have_mean_and_variance_of_their_shape(double shape) {
        Draws draws = Draws.of(RandomStream.ofSeed((long) (shape * 10)));
        double sum = 0;
        double squares = 0;
        double logs = 0;
        for (int i = 0; i < NUMBER; i++) {
            double value = draws.gamma(shape);
            sum += value;
            squares += (value - shape) * (value - shape);
            logs += draws.logGamma(shape);
        }
        double error = 4 * Math.sqrt(shape / NUMBER);
        assertThat(sum / NUMBER).isCloseTo(shape, within(error));
        assertThat(squares / NUMBER / shape).isCloseTo(1, within(4 * Math.sqrt((2 + 6 / shape) / NUMBER)));
        // E log X = digamma(shape), Var log X = trigamma(shape).
        assertThat(logs / NUMBER)
                .isCloseTo(
                        org.hipparchus.special.Gamma.digamma(shape),
                        within(4 * Math.sqrt(org.hipparchus.special.Gamma.trigamma(shape) / NUMBER)));
    }

    private interface Law {
        double probability(int count);
    }

    private interface Draw {
        long next();
    }

    /** Cells from a low to a high quantile one by one (at most 60, joined where there are more), and the two tails. */
    private static void check(int low, int high, Law law, Draw draw) {
        int width = Math.max(1, (high - low + 60) / 60);
        int cells = (high - low) / width + 1;
        double[] expected = new double[cells + 2];
        for (int count = low; count < low + cells * width; count++) {
            expected[1 + (count - low) / width] += law.probability(count) * NUMBER;
        }
        long[] seen = new long[cells + 2];
        for (int i = 0; i < NUMBER; i++) {
            long value = draw.next();
            int cell =
                    value < low ? 0 : value >= low + (long) cells * width ? cells + 1 : 1 + (int) (value - low) / width;
            seen[cell]++;
        }
        double middle = 0;
        for (int cell = 1; cell <= cells; cell++) {
            middle += expected[cell];
        }
        double rest = Math.max(NUMBER - middle, 1e-6);
        double[] joined = new double[cells + 1];
        long[] joinedSeen = new long[cells + 1];
        System.arraycopy(expected, 1, joined, 0, cells);
        System.arraycopy(seen, 1, joinedSeen, 0, cells);
        joined[cells] = rest;
        joinedSeen[cells] = seen[0] + seen[cells + 1];
        assertThat(InferenceTestUtils.chiSquareTest(joined, joinedSeen)).isGreaterThan(1e-4);
    }
}
