package org.toll.math.nuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toll.math.model.Densities.normal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toll.math.fit.Converged;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Failed;
import org.toll.math.fit.Finding;
import org.toll.math.fit.Finding.Kind;
import org.toll.math.fit.Fit;
import org.toll.math.fit.NotConverged;
import org.toll.math.model.DifferentiableFunction;
import org.toll.math.model.Expr;
import org.toll.math.model.Mixtures;
import org.toll.math.model.Model;

/** Five posteriors that no sampler of this kind can handle, each to be named for what it is. Several seeds: no lucky ones. */
class FailureHonestyTest {
    private static final NutsSettings SETTINGS = NutsSettings.defaults().withThreads(2);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_centred_funnel_is_called_a_funnel_and_its_mouth_is_named(long seed) {
        Model funnel = Model.define(m -> {
            Expr v = m.real("v");
            Expr x = m.reals("x", 9);
            m.follows(v, normal(0, 3));
            m.follows(x, normal(Expr.of(0), v.times(0.5).exp()));
        });
        Fit fit = Nuts.sample(funnel, SETTINGS, seed);
        assertThat(fit).isInstanceOf(Doubtful.class);
        assertThat(sentence(fit, Kind.FUNNEL)).contains("'v'");
    }

    @Test
    void a_mixture_with_modes_far_apart_is_called_bimodal_and_the_modes_are_told() {
        Model mixture = Model.define(m -> {
            Expr x = m.real("x");
            m.add(Mixtures.logMix(
                    Expr.of(0.5), normal(-10, 1).pointwise(x), normal(10, 1).pointwise(x)));
        });
        Fit fit = Nuts.sample(mixture, SETTINGS, 4);
        assertThat(fit).isInstanceOf(Doubtful.class);
        assertThat(sentence(fit, Kind.SEPARATE_MODES)).matches(".*'x' = -(9|10)\\..*at (9|10)\\..*");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_sum_of_two_parameters_without_priors_is_called_not_identified_and_both_are_named(long seed) {
        Model sum = Model.define(m -> {
            Expr a = m.real("a");
            Expr b = m.real("b");
            m.follows(new double[] {1.2, 0.8, 1.1}, normal(a.plus(b), 1));
        });
        Fit fit = Nuts.sample(sum, SETTINGS, seed);
        assertThat(fit).isInstanceOf(Doubtful.class);
        assertThat(sentence(fit, Kind.NOT_IDENTIFIED)).contains("'a'").contains("'b'");
    }

    @Test
    void a_sum_of_two_parameters_with_wide_priors_converges_and_says_that_only_the_sum_is_known() {
        Model sum = Model.define(m -> {
            Expr a = m.real("a");
            Expr b = m.real("b");
            m.follows(a, normal(0, 100));
            m.follows(b, normal(0, 100));
            m.follows(new double[] {1.2, 0.8, 1.1}, normal(a.plus(b), 1));
        });
        Fit fit = Nuts.sample(sum, SETTINGS, 1);
        assertThat(fit).isInstanceOf(Converged.class);
        assertThat(sentence(fit, Kind.WEAKLY_IDENTIFIED)).contains("'a'").contains("'b'");
    }

    @Test
    void a_density_that_is_nan_everywhere_fails_with_that_name_and_a_place() {
        Model model =
                Model.define(m -> m.add(m.real("x").square().negate().minus(1).log()));
        Fit fit = Nuts.sample(model, SETTINGS, 1);
        assertThat(fit).isInstanceOf(Failed.class);
        assertThat(sentence(fit, Kind.NAN_DENSITY)).contains("x = ");
    }

    @Test
    void a_density_that_is_nan_in_a_part_of_space_is_reported_with_a_place() {
        Model model = Model.define(m -> {
            Expr x = m.real("x");
            m.follows(x, normal(0, 1));
            m.add(x.plus(0.5).log());
        });
        Fit fit = Nuts.sample(model, SETTINGS, 1);
        assertThat(fit).isNotInstanceOf(Converged.class);
        assertThat(sentence(fit, Kind.NAN_DENSITY)).contains("x = ");
    }

    @Test
    void a_gradient_wrong_in_one_coordinate_fails_before_any_draw_and_names_the_coordinate() {
        Model model = Model.define(m -> {
            Expr x = m.reals("x", 3);
            m.add(DifferentiableFunction.at(x, (v, g) -> {
                g[0] = -v[0];
                g[1] = -1.1 * v[1];
                g[2] = -v[2];
                return -0.5 * (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
            }));
        });
        Fit fit = Nuts.sample(model, SETTINGS, 1);
        assertThat(fit).isInstanceOf(Failed.class);
        assertThat(sentence(fit, Kind.WRONG_GRADIENT)).contains("'x[2]'");
        assertThatThrownBy(fit::orThrow).isInstanceOf(NotConverged.class).hasMessageContaining("x[2]");
    }

    @Test
    void a_density_that_vanishes_around_all_starts_fails_with_advice() {
        Model model =
                Model.define(m -> m.add(m.real("x").minus(50).log().times(0).plus(Expr.of(Double.NEGATIVE_INFINITY))));
        Fit fit = Nuts.sample(model, SETTINGS, 1);
        assertThat(fit).isInstanceOf(Failed.class);
    }

    @Test
    void doubtful_draws_come_out_only_with_a_reason_which_they_keep() {
        Model model = Model.define(m -> m.follows(m.real("x"), normal(0, 1)));
        Fit fit = Nuts.sample(model, SETTINGS.withIterations(50, 20), 1);
        assertThat(fit).isInstanceOf(Doubtful.class);
        assertThatThrownBy(fit::orThrow).isInstanceOf(NotConverged.class);
        Doubtful doubtful = (Doubtful) fit;
        assertThatThrownBy(() -> doubtful.acknowledge(" ")).hasMessageContaining("reason");
        assertThat(doubtful.acknowledge("a test").caveats())
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("a test");
    }

    private static String sentence(Fit fit, Kind kind) {
        List<Finding> found = fit.findings().stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
        assertThat(found).as("%s in %s", kind, fit.findings()).hasSize(1);
        return found.get(0).what();
    }
}
