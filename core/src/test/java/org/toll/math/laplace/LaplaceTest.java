package org.toll.math.laplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.toll.math.model.Densities.normal;

import org.junit.jupiter.api.Test;
import org.toll.math.model.Expr;
import org.toll.math.model.Model;
import org.toll.math.random.RandomStream;

class LaplaceTest {
    @Test
    void the_mode_of_a_correlated_normal_is_its_mean() {
        Model model = Model.define(m -> {
            Expr x = m.reals("x", 3);
            m.follows(x.get(0), normal(5, 0.1));
            m.follows(x.get(1), normal(x.get(0).times(2), 3));
            m.follows(x.get(2), normal(x.get(1).minus(x.get(0)), 0.01));
        });
        Laplace.Mode mode = Laplace.climb(model, new double[3], 500).orElseThrow();
        assertThat(mode.position()[0]).isCloseTo(5, within(1e-5));
        assertThat(mode.position()[1]).isCloseTo(10, within(1e-4));
        assertThat(mode.position()[2]).isCloseTo(5, within(1e-4));
        assertThat(mode.startNear(0.1, RandomStream.ofSeed(1))[0])
                .isNotEqualTo(5)
                .isCloseTo(5, within(1.0));
    }

    @Test
    void a_curved_valley_is_followed_to_its_end() {
        // Rosenbrock's function, whose maximum is at (1, 1).
        Model model = Model.define(m -> {
            Expr x = m.real("x");
            Expr y = m.real("y");
            m.add(x.negate().plus(1).square().negate());
            m.add(y.minus(x.square()).square().times(-100));
        });
        Laplace.Mode mode = Laplace.climb(model, new double[] {-1.2, 1}, 500).orElseThrow();
        assertThat(mode.position()[0]).isCloseTo(1, within(1e-5));
        assertThat(mode.logDensity()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_start_without_density_has_no_mode_and_one_of_wrong_size_is_refused() {
        Model model = Model.define(m -> m.add(m.real("x").log()));
        assertThat(Laplace.climb(model, new double[] {-1}, 10)).isEmpty();
        assertThatThrownBy(() -> Laplace.climb(model, new double[2], 10)).hasMessageContaining("1 coordinates");
    }
}
