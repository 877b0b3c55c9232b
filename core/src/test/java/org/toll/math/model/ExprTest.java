package org.toll.math.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.toll.math.InvalidArgument;

class ExprTest {
    private static final double[] DATA = {0.3, -1.2, 2.5};

    static Stream<Arguments> functions() {
        return Stream.of(
                function("exp", Expr::exp),
                function("log", x -> x.exp().log()),
                function("square", Expr::square),
                function("sqrt", x -> x.exp().sqrt()),
                function("inverse", x -> x.exp().inverse()),
                function("power", x -> x.exp().power(1.7)),
                function("power of an expression", x -> x.exp().power(x)),
                function("log1p", x -> x.exp().log1p()),
                function("expm1", Expr::expm1),
                function("log1pExp", Expr::log1pExp),
                function("log1mExp", x -> x.exp().negate().log1mExp()),
                function("inverseLogit", Expr::inverseLogit),
                function("logInverseLogit", Expr::logInverseLogit),
                function("logit", x -> x.inverseLogit().logit()),
                function("tanh", Expr::tanh),
                function("sin", Expr::sin),
                function("cos", Expr::cos),
                function("atan", Expr::atan),
                function("abs", Expr::abs),
                function("logGamma", x -> x.exp().logGamma()),
                function("normalCumulative", Expr::normalCumulative),
                function("logNormalCumulative", Expr::logNormalCumulative),
                function("logSumExp", Expr::logSumExp),
                function("softmax", Expr::softmax),
                function("squaredNorm", Expr::squaredNorm),
                function("cumulativeSum", Expr::cumulativeSum),
                function("differences", Expr::differences),
                function("slice", x -> x.slice(1, 3)),
                function("at", x -> x.at(2, 0, 2, 1)),
                function("concat", x -> Expr.concat(x.get(1), x, Expr.of(2))),
                function("recursion", x -> x.recursion(x.get(0), x.get(1))),
                function("data plus", x -> Expr.of(DATA).plus(x.get(0))),
                function("data over", x -> Expr.of(DATA).over(x.exp())),
                function("over data", x -> x.over(Expr.of(DATA))),
                function("affine", x -> x.affine(-2, 3)),
                function("logMix", x -> Mixtures.logMix(x.get(0).inverseLogit(), x, x.square())),
                function("dot", x -> x.dot(DATA)),
                function("repeat", x -> x.get(2).repeat(4)),
                function(
                        "matrix",
                        x -> Matrix.ofRows(new double[][] {{1, 2, 3}, {4, 5, 7}})
                                .times(x)),
                function(
                        "matrix of zeros mostly",
                        x -> Matrix.ofRows(new double[][] {{0, 2, 0}, {0, 0, 0}, {4, 0, -1}, {0, 0, 3}})
                                .times(x)),
                function(
                        "matrix of one row",
                        x -> Matrix.ofRows(new double[][] {{1, -2, 3}}).times(x)),
                function("affine of affine", x -> x.affine(-2, 3).times(0.5).minus(Expr.of(1))),
                function("matrix of expressions", x -> new Matrix(2, 3, Expr.concat(x, x.exp())).times(x)),
                function(
                        "own function",
                        x -> DifferentiableFunction.at(x, (v, g) -> {
                            g[0] = v[1];
                            g[1] = v[0];
                            g[2] = 2 * v[2];
                            return v[0] * v[1] + v[2] * v[2];
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void gradient_matches_differences(String name, UnaryOperator<Expr> function) {
        Gradients.assertMatchDifferences(Model.define(m -> {
            Expr x = m.reals("x", 3);
            // A second use and a nonlinear weight, so that adjoints must add up and must not be taken for 1.
            m.add(function.apply(x).sum().sin().plus(x.squaredNorm().times(-0.5)));
        }));
    }

    static Stream<Arguments> pairs() {
        List<BiFunction<Expr, Expr, Expr>> operations =
                List.of(Expr::plus, Expr::minus, Expr::times, (a, b) -> a.over(b.exp()), Mixtures::logAddExp);
        List<BiFunction<Expr, Integer, Expr>> shapes =
                List.of((x, i) -> x, (x, i) -> x.get(i), (x, i) -> Expr.of(DATA), (x, i) -> Expr.of(1.5));
        return operations.stream()
                .flatMap(operation -> shapes.stream()
                        .flatMap(left -> shapes.stream().map(right -> Arguments.of(operation, left, right))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void gradient_of_two_operands_matches_differences_for_every_mix_of_vector_scalar_and_data(
            BiFunction<Expr, Expr, Expr> operation,
            BiFunction<Expr, Integer, Expr> left,
            BiFunction<Expr, Integer, Expr> right) {
        Gradients.assertMatchDifferences(Model.define(m -> {
            Expr x = m.reals("x", 3);
            m.add(operation
                    .apply(left.apply(x, 0), right.apply(x.square(), 1))
                    .sum()
                    .sin());
            m.add(x.squaredNorm().times(-0.5));
        }));
    }

    @Test
    void formulas_over_data_are_computed_once_and_have_no_kernel() {
        Expr folded = Expr.of(1, 2, 3).times(2).plus(1).cumulativeSum();
        assertThat(folded.isData()).isTrue();
        assertThat(folded.data()).containsExactly(3, 8, 15);
    }

    @Test
    void log_sum_of_exponentials_neither_overflows_nor_turns_nothing_into_nan() {
        assertThat(Expr.of(1000, 1000).logSumExp().data()[0]).isCloseTo(1000 + Math.log(2), within(1e-12));
        double nothing = Double.NEGATIVE_INFINITY;
        assertThat(Expr.of(nothing, nothing).logSumExp().data()[0]).isEqualTo(nothing);
        assertThat(Mixtures.logAddExp(Expr.of(nothing), Expr.of(nothing)).data()[0])
                .isEqualTo(nothing);
    }

    @Test
    void a_chain_of_ten_thousand_scalar_steps_compiles() {
        Model model = Model.define(m -> {
            Expr x = m.real("x");
            Expr y = x;
            for (int i = 0; i < 10_000; i++) {
                y = y.times(0.99).plus(x);
            }
            m.add(y.square().times(-1e-4));
        });
        assertThat(model.evaluator().logDensity(new double[] {1}, new double[1]))
                .isCloseTo(-1, within(1e-6));
    }

    @Test
    void sizes_that_do_not_go_together_are_refused() {
        assertThatThrownBy(() -> Expr.of(1, 2).plus(Expr.of(1, 2, 3)))
                .isInstanceOf(InvalidArgument.class)
                .hasMessageContaining("2 and 3");
        assertThatThrownBy(() -> Expr.of(1, 2).get(2)).isInstanceOf(InvalidArgument.class);
        assertThatThrownBy(() -> Expr.of(new double[0])).isInstanceOf(InvalidArgument.class);
    }

    private static Arguments function(String name, UnaryOperator<Expr> function) {
        return Arguments.of(name, function);
    }

    @Test
    void a_matrix_gives_the_same_product_whether_its_zeros_are_skipped_or_not() {
        double[][] rows = {{0, 2, 0, 0}, {0, 0, 0, 0}, {4, 0, 0, -1}};
        double[] x = {1.5, -2, 7, 0.25};
        Model dense = Model.define(m ->
                m.output("y", new Matrix(3, 4, Matrix.ofRows(rows).byColumn().plus(m.real("zero"))).times(Expr.of(x))));
        Model sparse = Model.define(m -> m.output("y", Matrix.ofRows(rows).times(m.reals("x", 4))));
        double[] expected = new double[4];
        double[] found = new double[7];
        dense.evaluator().quantities(new double[1], expected);
        sparse.evaluator().quantities(x, found);
        assertThat(Arrays.copyOfRange(found, 4, 7)).containsExactly(Arrays.copyOfRange(expected, 1, 4));
    }
}
