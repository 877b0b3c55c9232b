package org.toll.outlook.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toll.math.random.RandomStream;
import org.toll.outlook.baseline.LogNormal;

class ScoreTest {

    /** Draws from a law must score as the law does: 20,000 draws put the means within 2 %. */
    @Test
    void draws_of_a_law_score_as_the_law_itself() {
        LogNormal law = new LogNormal(Math.log(30_000), 0.2);
        RandomStream random = RandomStream.ofSeed(5);
        double[] draws = IntStream.range(0, 20_000)
                .mapToDouble(i -> Math.exp(Math.log(30_000) + 0.2 * random.normal()))
                .toArray();
        for (double truth : new double[] {22_000, 30_000, 41_000}) {
            Score exact = Score.of(law, truth);
            Score drawn = Score.ofDraws(draws, truth);
            assertThat(drawn.crps()).isCloseTo(exact.crps(), within(0.02 * exact.crps()));
            assertThat(drawn.logScore()).isCloseTo(exact.logScore(), within(0.05));
            assertThat(drawn.pit()).isCloseTo(exact.pit(), within(0.01));
            assertThat(drawn.isIn90()).isEqualTo(exact.isIn90());
        }
    }

    @Test
    void a_truth_far_outside_has_a_finite_log_score() {
        assertThat(Score.ofDraws(new double[] {1, 2, 3, 4}, 1e9).logScore())
                .isFinite()
                .isGreaterThan(10);
    }
}
