package org.toll.math;

import static org.toll.math.model.CountDensities.negativeBinomialLog;
import static org.toll.math.model.CountDensities.poissonLog;
import static org.toll.math.model.Densities.beta;
import static org.toll.math.model.Densities.exponential;
import static org.toll.math.model.Densities.halfNormal;
import static org.toll.math.model.Densities.logNormal;
import static org.toll.math.model.Densities.normal;
import static org.toll.math.model.Densities.normalRegression;
import static org.toll.math.model.Densities.studentT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.toll.math.fit.Doubtful;
import org.toll.math.fit.Draws;
import org.toll.math.fit.Fit;
import org.toll.math.fit.Summary;
import org.toll.math.model.DifferentiableFunction;
import org.toll.math.model.Expr;
import org.toll.math.model.Matrix;
import org.toll.math.model.Mixtures;
import org.toll.math.model.Model;
import org.toll.math.nuts.Metric;
import org.toll.math.nuts.Nuts;
import org.toll.math.nuts.NutsSettings;

/** The code of docs/write-a-model.md; {@link WriteAModelTest} holds the two together. */
final class WriteAModelExample {
    private WriteAModelExample() {}

    // begin schools
    static Model schools(double[] effect, double[] standardError) {
        int schools = effect.length;
        return Model.define(m -> {
            Expr mu = m.real("mu");
            Expr tau = m.positive("tau");
            Expr z = m.reals("z", schools);
            Expr theta = m.output("theta", mu.plus(tau.times(z)));
            m.follows(mu, normal(0, 5));
            m.follows(tau, halfNormal(5));
            m.follows(z, normal(0, 1));
            m.follows(effect, normal(theta, standardError));
        });
    }
    // end schools

    // begin sample
    static double chanceThatFirstIsHarmful(double[] effect, double[] standardError) {
        Fit fit = Nuts.sample(
                schools(effect, standardError), NutsSettings.defaults().withThreads(2), 42);
        Draws draws = fit.orThrow();
        Summary tau = draws.summary("tau");
        System.out.println(tau.mean() + " +- " + tau.mcse() + ", 90 %: "
                + tau.quantiles().q05() + " to " + tau.quantiles().q95());
        return draws.probability("theta[1]", value -> value < 0);
    }
    // end sample

    // begin doubtful
    static Draws readAnyway(Fit fit) {
        return fit instanceof Doubtful doubtful
                ? doubtful.acknowledge("sensitivity run, not published")
                : fit.orThrow();
    }
    // end doubtful

    // begin level
    static Model localLevel(double[] monthlyLog) {
        int months = monthlyLog.length;
        return Model.define(m -> {
            Expr start = m.real("start");
            Expr step = m.positive("step");
            Expr noise = m.positive("noise");
            Expr z = m.reals("z", months - 1);
            Expr level = m.output("level", Expr.concat(start, z.times(step)).cumulativeSum());
            m.follows(start, normal(monthlyLog[0], 1));
            m.follows(step, logNormal(Math.log(0.1), 0.5));
            m.follows(noise, logNormal(Math.log(0.1), 0.5));
            m.follows(z, normal(0, 1));
            m.follows(monthlyLog, studentT(4, level, noise));
        });
    }
    // end level

    // begin counts
    static Model counts(int[] deaths, double[] exposure, int[] district, int districts, double[] rain) {
        return Model.define(m -> {
            Expr effect = m.reals("effect", districts);
            Expr spread = m.positive("spread");
            Expr slope = m.real("slope");
            Expr phi = m.positive("phi");
            Expr logRate = effect.at(district)
                    .plus(slope.times(rain))
                    .plus(Expr.of(exposure).log());
            m.follows(effect, normal(0, spread));
            m.follows(spread, halfNormal(1));
            m.follows(slope, normal(0, 1));
            m.follows(phi, exponential(0.1));
            m.follows(deaths, negativeBinomialLog(logRate, phi));
            m.output("log_lik", negativeBinomialLog(logRate, phi).pointwise(Expr.of(deaths)));
        });
    }
    // end counts

    // begin mixture
    static Model garchWithMixture(double[] y, double[] x) {
        return Model.define(m -> {
            Expr a0 = m.positive("a0");
            Expr a1 = m.probability("a1");
            Expr b1 = m.probability("b1");
            Expr share = m.probability("share");
            Expr means = m.ordered("means", 2);
            m.follows(means, normal(0, 2));
            // variance[t] = a0 + a1 * y[t-1]^2 + b1 * variance[t-1]
            Expr shock = Expr.of(y).square().slice(0, y.length - 1).times(a1).plus(a0);
            Expr sd = shock.recursion(b1, a0).sqrt();
            m.follows(y, normal(Expr.of(0), sd));
            m.follows(a0, halfNormal(1));
            m.add(Mixtures.logMix(
                    share,
                    normal(means.get(0), 1).pointwise(Expr.of(x)),
                    normal(means.get(1), 1).pointwise(Expr.of(x))));
        });
    }
    // end mixture

    // begin arma
    static Model arma(double[] y) {
        return Model.define(m -> {
            Expr mu = m.real("mu");
            Expr phi = m.bounded("phi", -1, 1);
            Expr theta = m.bounded("theta", -1, 1);
            Expr sigma = m.positive("sigma");
            // error[t] = y[t] - mu - phi * y[t-1] - theta * error[t-1]; before the first month y is mu and the error 0
            Expr first = Expr.of(y[0]).minus(mu).minus(phi.times(mu));
            Expr later = Expr.of(y)
                    .slice(1, y.length)
                    .minus(mu)
                    .minus(phi.times(Expr.of(y).slice(0, y.length - 1)));
            Expr error = later.recursion(theta.negate(), first);
            m.follows(error, normal(0, sigma));
            m.follows(mu, normal(0, 10));
            m.follows(sigma, halfNormal(5));
        });
    }
    // end arma

    // begin markov
    static Model hiddenMarkov(double[] y) {
        return Model.define(m -> {
            Expr means = m.ordered("means", 2);
            Expr stays = m.boundeds("stays", 2, 0, 1);
            Expr toFirst = Expr.concat(stays.get(0).log(), stays.get(1).log1m());
            Expr toSecond = Expr.concat(stays.get(0).log1m(), stays.get(1).log());
            // forward[k]: log density of all y so far, the state now being k; both states are as likely at the start
            Expr forward = normal(means, 1).pointwise(Expr.of(y[0])).minus(Math.log(2));
            for (int t = 1; t < y.length; t++) {
                Expr first = forward.plus(toFirst).logSumExp();
                Expr second = forward.plus(toSecond).logSumExp();
                forward = Expr.concat(first, second).plus(normal(means, 1).pointwise(Expr.of(y[t])));
            }
            m.add(forward.logSumExp());
            m.follows(means, normal(0, 5));
            m.follows(stays, beta(8, 2));
        });
    }
    // end markov

    // begin regression
    static Model regression(double[] y, double[] age, double[] sex) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        Matrix design = Matrix.ofColumns(ones, age, sex);
        return Model.define(m -> {
            Expr beta = m.reals("beta", 3);
            Expr sigma = m.positive("sigma");
            m.follows(y, normalRegression(design, beta, sigma));
        });
    }
    // end regression

    // begin own
    static Model withOwnGradient(double[] y) {
        return Model.define(m -> {
            Expr mu = m.real("mu");
            m.follows(mu, normal(0, 10));
            m.add(DifferentiableFunction.at(mu, (x, gradient) -> {
                double sum = 0;
                for (double value : y) {
                    sum -= 0.5 * (value - x[0]) * (value - x[0]);
                    gradient[0] += value - x[0];
                }
                return sum;
            }));
        });
    }
    // end own

    // begin settings
    static Fit careful(Model model, Map<String, double[]> start) {
        NutsSettings settings = NutsSettings.defaults()
                .withChains(1)
                .withIterations(500, 2000)
                .withTargetAcceptance(0.95)
                .withMetric(Metric.DENSE);
        return Nuts.sample(model, settings, 7, List.of(model.unconstrain(start)));
    }
    // end settings

    static Model poisson(int[] y) {
        return Model.define(m -> m.follows(y, poissonLog(m.real("eta"))));
    }
}
