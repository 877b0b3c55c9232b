package org.toll.math.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toll.math.special.NormalLaw;

class ConvergenceTest {
    private final List<double[][]> quantities = new ArrayList<>();

    ConvergenceTest() {
        for (int i = 0; i < 40; i++) {
            double[][] chains = DiagnosticsTest.chains(4, 101, i / 50.0, 0.01 * i);
            if (i % 3 == 0) {
                // Ties, on both sides of the median too.
                Arrays.stream(chains).forEach(chain -> Arrays.setAll(chain, t -> Math.rint(chain[t] * 4)));
            }
            quantities.add(chains);
        }
        quantities.add(new double[4][101]);
        double[][] broken = DiagnosticsTest.chains(4, 101, 0.2, 0);
        broken[2][50] = Double.POSITIVE_INFINITY;
        quantities.add(broken);
    }

    @Test
    void many_at_once_are_what_each_is_alone_on_any_number_of_threads() {
        List<Convergence> each = quantities.stream()
                .map(chains -> new Convergence(
                        Diagnostics.rHat(chains), Diagnostics.bulkEss(chains), Diagnostics.tailEss(chains)))
                .toList();
        assertThat(Convergence.ofAll(quantities, 1)).isEqualTo(each);
        assertThat(Convergence.ofAll(quantities, 3)).isEqualTo(each);
    }

    @Test
    void ranks_and_folded_ranks_are_those_of_counting() {
        for (double[][] chains : quantities.subList(0, 40)) {
            double[][] halves = Split.halves(chains);
            double[] pooled = Split.pooled(halves);
            RankScores scores = RankScores.ofSize(pooled.length);
            double median = Quantiles.of(pooled, 0.5);
            double[] distances =
                    Arrays.stream(pooled).map(value -> Math.abs(value - median)).toArray();
            assertThat(Split.pooled(Ranking.of(chains).normalScores(scores)))
                    .containsExactly(counted(pooled), within(1e-12));
            assertThat(Split.pooled(Ranking.of(chains).foldedScores(scores)))
                    .containsExactly(counted(distances), within(1e-12));
        }
    }

    private static double[] counted(double[] values) {
        return Arrays.stream(values)
                .map(value -> {
                    long below =
                            Arrays.stream(values).filter(other -> other < value).count();
                    long equal = Arrays.stream(values)
                            .filter(other -> other == value)
                            .count();
                    return NormalLaw.quantile((below + (equal + 1) / 2.0 - 0.375) / (values.length + 0.25));
                })
                .toArray();
    }
}
