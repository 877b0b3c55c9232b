package org.toll.math.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.toll.math.distribution.Normal;
import org.toll.math.random.RandomStream;

class LeaveOneOutTest {
    private static final double[] Y = {-1.2, 0.4, 0.1, 2.2, -0.3, 1.1, 0.6, -0.8};
    private static final int DRAWS = 4000;

    /** Oracle: a normal mean with a flat prior and unit variance, where leaving one out is exact. */
    @Test
    void the_exact_leave_one_out_density_of_a_normal_mean_is_met() {
        LeaveOneOut loo = LeaveOneOut.of(logLikelihood(Y), 1);
        double sum = Arrays.stream(Y).sum();
        int n = Y.length;
        double exact = 0;
        for (double y : Y) {
            exact += new Normal((sum - y) / (n - 1), Math.sqrt(1 + 1.0 / (n - 1))).logDensity(y);
        }
        // Monte Carlo error of 4,000 draws with weights of finite variance: about 0.01 in all.
        assertThat(loo.elpd()).isCloseTo(exact, within(0.05));
        assertThat(loo.unreliable()).isZero();
        assertThat(loo.effectiveParameters()).isBetween(0.5, 2.0);
    }

    @Test
    void an_outlier_far_from_the_rest_has_a_pareto_k_above_the_limit() {
        double[] withOutlier = Y.clone();
        withOutlier[3] = 25;
        LeaveOneOut loo = LeaveOneOut.of(logLikelihood(withOutlier), 1);
        assertThat(loo.paretoK()[3]).isGreaterThan(LeaveOneOut.HIGH_PARETO_K);
        assertThat(loo.unreliable()).isPositive();
    }

    @Test
    void a_difference_pairs_observations() {
        LeaveOneOut good = LeaveOneOut.of(logLikelihood(Y), 1);
        double[][] worse = Arrays.stream(logLikelihood(Y))
                .map(row -> Arrays.stream(row).map(v -> v - 0.1).toArray())
                .toArray(double[][]::new);
        LeaveOneOut.Difference difference = good.minus(LeaveOneOut.of(worse, 1));
        assertThat(difference.elpd()).isCloseTo(0.8, within(1e-9));
        assertThat(difference.standardError()).isCloseTo(0, within(1e-6));
    }

    @Test
    void the_shape_of_a_pareto_tail_is_recovered() {
        RandomStream random = RandomStream.ofSeed(5);
        double[] excesses = new double[5000];
        Arrays.setAll(excesses, i -> new GeneralizedPareto(0.4, 2).quantile(random.uniform()));
        Arrays.sort(excesses);
        // The standard error of the shape is (1 + k) / sqrt(n) = 0.02.
        assertThat(GeneralizedPareto.fit(excesses).shape()).isCloseTo(0.4, within(0.08));
        assertThat(GeneralizedPareto.fit(excesses).scale()).isCloseTo(2, within(0.2));
    }

    @Test
    void too_few_draws_or_infinite_densities_are_refused() {
        assertThatThrownBy(() -> LeaveOneOut.of(new double[1][10], 1)).hasMessageContaining("25 or more");
    }

    @Test
    void a_predictive_check_counts_ties_half_and_finds_what_the_model_cannot_do() {
        double[] data = {0, 0, 9};
        double[][] replicated = {{1, 0, 2}, {0, 1, 1}, {3, 0, 9}, {2, 2, 1}};
        PredictiveCheck check =
                PredictiveCheck.of(data, replicated, v -> Arrays.stream(v).max().orElseThrow());
        assertThat(check.probability()).isEqualTo(0.125);
        assertThatThrownBy(() -> PredictiveCheck.of(data, new double[0][], v -> v[0]))
                .hasMessageContaining("shape");
    }

    private static double[][] logLikelihood(double[] y) {
        RandomStream random = RandomStream.ofSeed(1);
        double mean = Arrays.stream(y).average().orElseThrow();
        double[] mu = new double[DRAWS];
        Arrays.setAll(mu, d -> mean + random.normal() / Math.sqrt(y.length));
        double[][] result = new double[y.length][DRAWS];
        for (int i = 0; i < y.length; i++) {
            for (int d = 0; d < DRAWS; d++) {
                result[i][d] = new Normal(mu[d], 1).logDensity(y[i]);
            }
        }
        return result;
    }
}
