package org.toll.math.nuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.model.Expr;
import org.toll.math.model.Model;

class DeterminismTest {
    private static final Model MODEL = Model.define(m -> {
        Expr x = m.reals("x", 4);
        Expr s = m.positive("s");
        m.follows(s, logNormal(0, 0.5));
        m.follows(x, normal(Expr.of(1), s));
        m.follows(new double[] {1, 2, 3, 4}, normal(x, 1));
    });

    @ParameterizedTest
    @EnumSource(Metric.class)
    void one_or_four_threads_give_the_same_bits_and_another_seed_others(Metric metric) {
        NutsSettings settings = NutsSettings.defaults().withMetric(metric).withIterations(450, 50);
        double[] one = draws(settings, 42);
        assertThat(draws(settings.withThreads(4), 42)).containsExactly(one);
        assertThat(draws(settings, 43)).isNotEqualTo(one);
    }

    private static double[] draws(NutsSettings settings, long seed) {
        Fit fit = Nuts.sample(MODEL, settings, seed);
        Draws draws = fit instanceof Doubtful doubtful ? doubtful.acknowledge("comparing bits") : fit.orThrow();
        return draws.pooled("x[3]");
    }
}
