package org.toll.math.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.toll.math.model.CountDensities.bernoulli;
import static org.toll.math.model.CountDensities.bernoulliLogit;
import static org.toll.math.model.CountDensities.binomial;
import static org.toll.math.model.CountDensities.binomialLogit;
import static org.toll.math.model.CountDensities.negativeBinomial;
import static org.toll.math.model.CountDensities.negativeBinomialLog;
import static org.toll.math.model.CountDensities.poisson;
import static org.toll.math.model.CountDensities.poissonLog;
import static org.toll.math.model.Densities.beta;
import static org.toll.math.model.Densities.cauchy;
import static org.toll.math.model.Densities.dirichlet;
import static org.toll.math.model.Densities.doubleExponential;
import static org.toll.math.model.Densities.exponential;
import static org.toll.math.model.Densities.gamma;
import static org.toll.math.model.Densities.halfCauchy;
import static org.toll.math.model.Densities.halfNormal;
import static org.toll.math.model.Densities.inverseGamma;
import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.logistic;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.normalRegression;
import static org.toll.math.model.Densities.randomWalk;
import static org.toll.math.model.Densities.studentT;
import static org.toll.math.model.Densities.weibull;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DensitiesTest {
    private static final double[] COUNTS = {0, 3, 11};

    /** Reference: scipy.stats 1.x logpdf / logpmf of the same parameters. */
    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of("normal", normal(1.5, 2), -0.7, -2.217085713764618),
                Arguments.of("lognormal", logNormal(0.5, 0.8), 2.3, -1.615288858054801),
                Arguments.of("student", studentT(4, 1, 2), 9.0, -5.697571214656922),
                Arguments.of("student far out", studentT(4, 0, 1), 1e+80, -918.5491305478303),
                Arguments.of(
                        "student, degrees as expression",
                        studentT(Expr.of(3.5), Expr.of(1), Expr.of(2)),
                        -2.0,
                        -2.7996037660257023),
                Arguments.of("cauchy", cauchy(1, 2), 4.0, -3.0165320627509917),
                Arguments.of("half normal", halfNormal(2), 1.1, -1.0701885332046728),
                Arguments.of("half cauchy", halfCauchy(5), 3.0, -2.3685053174715156),
                Arguments.of("double exponential", doubleExponential(1, 2), -3.0, -3.386294361119891),
                Arguments.of("logistic", logistic(Expr.of(1), Expr.of(2)), -3.0, -2.9470032026458903),
                Arguments.of("exponential", exponential(0.4), 3.0, -2.1162907318741553),
                Arguments.of("gamma", gamma(2.5, 1.3), 0.9, -0.9568129827909309),
                Arguments.of("inverse gamma", inverseGamma(2.5, 1.3), 0.9, -0.7044548489462437),
                Arguments.of("weibull", weibull(Expr.of(1.7), Expr.of(2)), 0.9, -0.9787870473719045),
                Arguments.of("beta", beta(0.5, 3), 0.2, 0.2938933324510594),
                Arguments.of("poisson", poisson(Expr.of(3.3)), 5.0, -2.1178794004198727),
                Arguments.of("poisson log", poissonLog(Expr.of(1.1)), 5.0, -2.291657766728479),
                Arguments.of("bernoulli", bernoulli(Expr.of(0.3)), 1.0, -1.2039728043259361),
                Arguments.of("bernoulli logit", bernoulliLogit(Expr.of(-0.4)), 0.0, -0.5130152523999526),
                Arguments.of("binomial", binomial(new double[] {12}, Expr.of(0.3)), 5.0, -1.8420272373863824),
                Arguments.of(
                        "binomial logit", binomialLogit(new double[] {12}, Expr.of(-0.4)), 5.0, -1.4816216369850066),
                Arguments.of(
                        "negative binomial", negativeBinomial(Expr.of(4.2), Expr.of(1.7)), 6.0, -2.711460081812292),
                Arguments.of(
                        "negative binomial log",
                        negativeBinomialLog(Expr.of(1.2), Expr.of(1.7)),
                        6.0,
                        -2.8784239625975268));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("references")
    void log_density_is_the_published_one(String name, Density density, double x, double expected) {
        assertThat(density.pointwise(Expr.of(x)).data()[0])
                .isCloseTo(expected, within(1e-11 * (1 + Math.abs(expected))));
        assertThat(density.total(Expr.of(x)).data()[0]).isCloseTo(expected, within(1e-11 * (1 + Math.abs(expected))));
    }

    @Test
    void fused_totals_equal_the_sum_of_the_elements_for_every_mix_of_vector_and_scalar() {
        Model fused = everyMix(Density::total);
        Model byElement = everyMix((density, x) -> density.pointwise(x).sum());
        double[] place = {0.3, -0.7, 1.1, 0.2, -0.1, 0.4, 0.6};
        double[] gradient = new double[7];
        double[] expected = new double[7];
        double value = byElement.evaluator().logDensity(place, expected);
        assertThat(fused.evaluator().logDensity(place, gradient)).isCloseTo(value, within(1e-10 * Math.abs(value)));
        for (int i = 0; i < 7; i++) {
            assertThat(gradient[i]).isCloseTo(expected[i], within(1e-10 * Math.abs(value)));
        }
        Gradients.assertMatchDifferences(fused);
    }

    private static Model everyMix(BiFunction<Density, Expr, Expr> sum) {
        return Model.define(m -> {
            Expr x = m.reals("x", 3);
            Expr s = m.positive("s");
            Expr ss = m.positives("ss", 3);
            for (Expr value : new Expr[] {x, x.get(0), Expr.of(COUNTS)}) {
                for (Expr mean : new Expr[] {x.square(), x.get(1), Expr.of(0.5)}) {
                    for (Expr sd : new Expr[] {s, ss, Expr.of(2)}) {
                        m.add(sum.apply(normal(mean, sd), value));
                        m.add(sum.apply(studentT(4, mean, sd), value));
                    }
                }
            }
        });
    }

    @Test
    void regression_from_sufficient_statistics_equals_the_sum_over_rows() {
        double[] ones = {1, 1, 1, 1, 1};
        double[] slope = {0.5, -2, 3, 100, 8};
        double[] y = {1, 2, 3, -4, 2.5};
        Matrix design = Matrix.ofColumns(ones, slope);
        double[] at = {0.3, -0.2, 0.4};
        double[] gradient = new double[3];
        double[] byRows = new double[3];
        double fused = Model.define(m -> {
                    Expr b = m.reals("b", 2);
                    m.follows(y, normalRegression(design, b, m.positive("s")));
                })
                .evaluator()
                .logDensity(at, gradient);
        double direct = Model.define(m -> {
                    Expr b = m.reals("b", 2);
                    m.add(normalRegression(design, b, m.positive("s")).pointwise(Expr.of(y)));
                })
                .evaluator()
                .logDensity(at, byRows);
        assertThat(fused).isCloseTo(direct, within(1e-10 * Math.abs(direct)));
        for (int i = 0; i < 3; i++) {
            assertThat(gradient[i]).isCloseTo(byRows[i], within(1e-10 * Math.abs(byRows[i])));
        }
    }

    @Test
    void a_random_walk_is_a_start_and_its_steps() {
        Density walk = randomWalk(normal(1, 2), Expr.of(0.5));
        double[] x = {1.5, 1.25, 2};
        double expected = 0;
        double[] from = {1, 1.5, 1.25};
        for (int i = 0; i < 3; i++) {
            expected += normal(from[i], i == 0 ? 2 : 0.5).total(Expr.of(x[i])).data()[0];
        }
        assertThat(walk.total(Expr.of(x)).data()[0]).isCloseTo(expected, within(1e-12));
        assertThat(walk.pointwise(Expr.of(x)).sum().data()[0]).isCloseTo(expected, within(1e-12));
        assertThat(walk.total(Expr.of(3)).data())
                .isEqualTo(normal(1, 2).total(Expr.of(3)).data());
    }

    @Test
    void gradients_of_all_densities_match_differences_in_all_parameters() {
        Gradients.assertMatchDifferences(Model.define(m -> {
            Expr a = m.positive("a");
            Expr b = m.positives("b", 3);
            Expr p = m.probability("p");
            Expr share = m.simplex("share", 3);
            m.follows(b, gamma(a, b.mean()));
            m.follows(b, inverseGamma(a, b.mean()));
            m.follows(b, weibull(a, b.sum()));
            m.follows(b, logNormal(a, b.get(0)));
            m.follows(b, exponential(a));
            m.follows(b, halfCauchy(a));
            m.follows(p, beta(a, b.get(1)));
            m.follows(b, doubleExponential(a.times(5), b.get(2)));
            m.follows(b, logistic(a, b.get(2)));
            m.follows(b, studentT(a, b.get(1), b.get(2)));
            m.follows(share, dirichlet(b));
            m.follows(b, randomWalk(normal(a, 1), b.get(0)));
            m.follows(b, randomWalk(normal(0, a), b.slice(1, 3)));
            m.follows(COUNTS, poisson(b));
            m.follows(COUNTS, poissonLog(b));
            m.follows(COUNTS, negativeBinomial(b, a));
            m.follows(COUNTS, negativeBinomialLog(b, a));
            m.follows(COUNTS, binomial(new double[] {12}, p));
            m.follows(COUNTS, binomialLogit(new double[] {12}, b));
            m.follows(new double[] {0, 1, 1}, bernoulliLogit(b));
            m.follows(1, bernoulli(p));
        }));
    }
}
