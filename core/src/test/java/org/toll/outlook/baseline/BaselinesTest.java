package org.toll.outlook.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.base.InvalidInput;

class BaselinesTest {
    static List<SeriesForecaster> forecasters() {
        return List.of(new RandomWalk(), new Arima011(), new DampedTrend());
    }

    @ParameterizedTest
    @MethodSource("forecasters")
    void a_constant_series_goes_on(SeriesForecaster forecaster) {
        double[] flat = new double[12];
        Arrays.fill(flat, 30_000);
        List<LogNormal> forecast = forecaster.forecast(flat, 6);
        assertThat(forecast).hasSize(6);
        assertThat(forecast.get(5).quantile(0.5)).isCloseTo(30_000, within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("forecasters")
    void the_spread_never_shrinks_with_time(SeriesForecaster forecaster) {
        List<LogNormal> forecast = forecaster.forecast(noisyLevel(40), 12);
        for (int month = 1; month < 12; month++) {
            assertThat(forecast.get(month).sigma())
                    .isGreaterThanOrEqualTo(forecast.get(month - 1).sigma());
        }
    }

    @Test
    void on_noise_around_a_level_smoothing_beats_the_random_walk() {
        double walk = 0;
        double smoothed = 0;
        double[] series = noisyLevel(160);
        for (int end = 40; end < 160; end++) {
            double[] past = Arrays.copyOf(series, end);
            walk += new RandomWalk().forecast(past, 1).get(0).crps(series[end]);
            smoothed += new Arima011().forecast(past, 1).get(0).crps(series[end]);
        }
        assertThat(smoothed).isLessThan(0.9 * walk);
    }

    @Test
    void an_arima_finds_the_theta_of_a_long_simulated_series() {
        RandomGenerator random = random(7);
        double[] series = new double[4000];
        double level = 10;
        double before = 0;
        for (int month = 0; month < series.length; month++) {
            double error = 0.1 * random.nextGaussian();
            level += error - 0.4 * before;
            before = error;
            series[month] = Math.exp(level);
        }
        List<LogNormal> forecast = new Arima011().forecast(series, 2);
        double theta =
                Math.sqrt(Math.pow(forecast.get(1).sigma() / forecast.get(0).sigma(), 2) - 1) - 1;
        // Standard error of theta at n = 4000: sqrt((1 - theta^2) / n) = 0.0145; four of them.
        assertThat(theta).isCloseTo(-0.4, within(0.06));
    }

    @Test
    void the_score_of_a_log_normal_equals_the_mean_over_its_quantiles() {
        LogNormal forecast = new LogNormal(10, 0.3);
        double observed = 25_000;
        int count = 20_000;
        double pinball = 0;
        for (int i = 0; i < count; i++) {
            double probability = (i + 0.5) / count;
            double quantile = forecast.quantile(probability);
            pinball += 2 * (observed < quantile ? 1 - probability : probability) * Math.abs(observed - quantile);
        }
        // Midpoint rule over the quantiles: the cut tails are worth less than a thousandth.
        assertThat(forecast.crps(observed)).isCloseTo(pinball / count, within(1e-3 * pinball / count));
    }

    @Test
    void a_history_that_is_too_short_or_not_positive_is_refused() {
        assertThatThrownBy(() -> new RandomWalk().forecast(new double[] {1, 2, 3}, 1))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new Arima011().forecast(new double[] {1, 2, 0, 4}, 1))
                .hasMessageContaining("0.0 in month 2");
    }

    private static double[] noisyLevel(int months) {
        RandomGenerator random = random(3);
        double level = Math.log(30_000);
        double[] series = new double[months];
        for (int month = 0; month < months; month++) {
            level += 0.03 * random.nextGaussian();
            series[month] = Math.exp(level + 0.15 * random.nextGaussian());
        }
        return series;
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
