package org.toll.math.model;

import java.util.function.UnaryOperator;
import org.toll.math.InvalidArgument;
import org.toll.math.model.internal.LeastSquares;
import org.toll.math.model.internal.NormalTotal;
import org.toll.math.model.internal.RegressionTotal;
import org.toll.math.model.internal.StudentTotal;
import org.toll.math.special.LogGamma;
import org.toll.math.special.NormalLaw;

/**
 * The distributions a model can use, each with the parameters that Stan's function of that name has. Parameters may be vectors,
 * one for each element. Import statically: {@code m.follows(y, normal(mu, sigma))}.
 */
public final class Densities {
    private Densities() {}

    /** Normal with standard deviation {@code sd}. */
    public static Density normal(Expr mean, Expr sd) {
        return new Density() {
            @Override
            public Expr pointwise(Expr x) {
                Expr z = x.minus(mean).over(sd);
                return z.square().affine(-0.5, -NormalLaw.LOG_SQRT_TWO_PI).minus(sd.log());
            }

            @Override
            public Expr total(Expr x) {
                return sd.size() == 1 && !sd.isData()
                        ? Expr.apply(1, (out, in) -> new NormalTotal(out, in[0], in[1], in[2]), x, mean, sd)
                        : standardised(x, mean, sd, z -> z.squaredNorm().times(-0.5), -NormalLaw.LOG_SQRT_TWO_PI);
            }
        };
    }

    public static Density normal(double mean, double sd) {
        return normal(Expr.of(mean), Expr.of(sd));
    }

    public static Density normal(Expr mean, double sd) {
        return normal(mean, Expr.of(sd));
    }

    public static Density normal(double mean, Expr sd) {
        return normal(Expr.of(mean), sd);
    }

    public static Density normal(Expr mean, double[] sds) {
        return normal(mean, Expr.of(sds));
    }

    /** The exponential of a normal. */
    public static Density logNormal(Expr meanOfLog, Expr sdOfLog) {
        Density normal = normal(meanOfLog, sdOfLog);
        return ofLog(normal);
    }

    public static Density logNormal(double meanOfLog, double sdOfLog) {
        return logNormal(Expr.of(meanOfLog), Expr.of(sdOfLog));
    }

    public static Density logNormal(Expr meanOfLog, double sdOfLog) {
        return logNormal(meanOfLog, Expr.of(sdOfLog));
    }

    /**
     * Student's t.
     *
     * @param degrees of freedom, fixed; above 0
     * @param scale not the standard deviation, which is larger
     */
    public static Density studentT(double degrees, Expr location, Expr scale) {
        InvalidArgument.requirePositive("degrees of freedom", degrees);
        double constant =
                LogGamma.value((degrees + 1) / 2) - LogGamma.value(degrees / 2) - 0.5 * Math.log(degrees * Math.PI);
        return new Density() {
            @Override
            public Expr pointwise(Expr x) {
                Expr z = x.minus(location).over(scale);
                Expr tail = z.square().over(degrees).log1p().times(-(degrees + 1) / 2);
                return tail.plus(constant).minus(scale.log());
            }

            @Override
            public Expr total(Expr x) {
                return standardised(
                        x,
                        location,
                        scale,
                        z -> Expr.apply(1, (out, in) -> new StudentTotal(out, in[0], degrees), z),
                        constant);
            }
        };
    }

    public static Density studentT(double degrees, double location, double scale) {
        return studentT(degrees, Expr.of(location), Expr.of(scale));
    }

    public static Density studentT(double degrees, Expr location, double scale) {
        return studentT(degrees, location, Expr.of(scale));
    }

    /** Student's t with the degrees of freedom as a parameter. */
    public static Density studentT(Expr degrees, Expr location, Expr scale) {
        return x -> {
            Expr z = x.minus(location).over(scale);
            Expr half = degrees.plus(1).times(0.5);
            Expr constant = half.logGamma()
                    .minus(degrees.times(0.5).logGamma())
                    .minus(degrees.times(Math.PI).log().times(0.5));
            return z.square()
                    .over(degrees)
                    .log1p()
                    .times(half)
                    .negate()
                    .plus(constant)
                    .minus(scale.log());
        };
    }

    /** Cauchy; over a positive parameter this is the half-Cauchy up to a constant. */
    public static Density cauchy(Expr location, Expr scale) {
        return studentT(1, location, scale);
    }

    public static Density cauchy(double location, double scale) {
        return studentT(1, location, scale);
    }

    /** Half-normal: a normal around 0, cut below 0; {@code x} must be positive. */
    public static Density halfNormal(double sd) {
        return shifted(normal(0, sd), Math.log(2));
    }

    /** Half-Cauchy around 0; {@code x} must be positive. */
    public static Density halfCauchy(double scale) {
        return shifted(cauchy(0, scale), Math.log(2));
    }

    /** Half-Cauchy around 0 with a scale that is itself unknown, as in a horseshoe; {@code x} must be positive. */
    public static Density halfCauchy(Expr scale) {
        return shifted(cauchy(Expr.of(0), scale), Math.log(2));
    }

    /** Half Student's t around 0; {@code x} must be positive. */
    public static Density halfStudentT(double degrees, double scale) {
        return shifted(studentT(degrees, 0, scale), Math.log(2));
    }

    /** Double exponential (Laplace). */
    public static Density doubleExponential(Expr location, Expr scale) {
        return x ->
                x.minus(location).abs().over(scale).negate().minus(scale.log()).minus(Math.log(2));
    }

    public static Density doubleExponential(double location, double scale) {
        return doubleExponential(Expr.of(location), Expr.of(scale));
    }

    /** Logistic. */
    public static Density logistic(Expr location, Expr scale) {
        return x -> {
            Expr z = x.minus(location).over(scale);
            return z.negate().minus(z.negate().log1pExp().times(2)).minus(scale.log());
        };
    }

    /** Uniform between two numbers; the parameter itself must be declared with these bounds. */
    public static Density uniform(double low, double high) {
        double logDensity = -Math.log(high - low);
        return x -> Expr.of(logDensity).repeat(x.size());
    }

    /** Exponential with a rate. */
    public static Density exponential(Expr rate) {
        return x -> rate.log().minus(x.times(rate));
    }

    public static Density exponential(double rate) {
        return exponential(Expr.of(rate));
    }

    /** Gamma with shape and rate. */
    public static Density gamma(Expr shape, Expr rate) {
        return x -> shape.minus(1)
                .times(x.log())
                .minus(x.times(rate))
                .plus(shape.times(rate.log()).minus(shape.logGamma()));
    }

    public static Density gamma(double shape, double rate) {
        return gamma(Expr.of(shape), Expr.of(rate));
    }

    /** Inverse gamma with shape and scale. */
    public static Density inverseGamma(Expr shape, Expr scale) {
        return x -> shape.plus(1)
                .negate()
                .times(x.log())
                .minus(scale.over(x))
                .plus(shape.times(scale.log()).minus(shape.logGamma()));
    }

    public static Density inverseGamma(double shape, double scale) {
        return inverseGamma(Expr.of(shape), Expr.of(scale));
    }

    /** Weibull with shape and scale. */
    public static Density weibull(Expr shape, Expr scale) {
        return x -> {
            Expr logRatio = x.log().minus(scale.log());
            return shape.log()
                    .minus(scale.log())
                    .plus(shape.minus(1).times(logRatio))
                    .minus(shape.times(logRatio).exp());
        };
    }

    /** Beta. */
    public static Density beta(Expr a, Expr b) {
        return x -> a.minus(1)
                .times(x.log())
                .plus(b.minus(1).times(x.log1m()))
                .minus(a.logGamma().plus(b.logGamma()).minus(a.plus(b).logGamma()));
    }

    public static Density beta(double a, double b) {
        return beta(Expr.of(a), Expr.of(b));
    }

    /** Dirichlet over a whole simplex: one log density for the vector. */
    public static Density dirichlet(Expr concentrations) {
        return x -> concentrations
                .minus(1)
                .times(x.log())
                .sum()
                .plus(concentrations.sum().logGamma())
                .minus(concentrations.logGamma().sum());
    }

    public static Density dirichlet(double... concentrations) {
        return dirichlet(Expr.of(concentrations));
    }

    /**
     * A random walk: the first element follows {@code start}, each later one is normal around the one before it.
     *
     * @param start law of the first element
     * @param stepSd standard deviation of the steps: a scalar, or one for each step
     */
    public static Density randomWalk(Density start, Expr stepSd) {
        Density steps = normal(Expr.of(0), stepSd);
        return new Density() {
            @Override
            public Expr pointwise(Expr x) {
                Expr first = start.pointwise(x.get(0));
                return x.size() == 1 ? first : Expr.concat(first, steps.pointwise(x.differences()));
            }

            @Override
            public Expr total(Expr x) {
                Expr first = start.total(x.get(0));
                return x.size() == 1 ? first : first.plus(steps.total(x.differences()));
            }
        };
    }

    /**
     * y of a normal linear regression with mean {@code design * coefficients}; {@code y} and the design are data. The total is
     * computed from sufficient statistics: its cost does not grow with the number of rows.
     */
    public static Density normalRegression(Matrix design, Expr coefficients, Expr sd) {
        return new Density() {
            @Override
            public Expr pointwise(Expr y) {
                return normal(design.times(coefficients), sd).pointwise(y);
            }

            @Override
            public Expr total(Expr y) {
                if (!y.isData() || !design.byColumn().isData() || sd.size() != 1 || y.size() != design.rows()) {
                    return normal(design.times(coefficients), sd).total(y);
                }
                LeastSquares statistics = LeastSquares.of(design.columnsOfData(), y.data());
                return Expr.apply(1, (out, in) -> new RegressionTotal(out, in[0], in[1], statistics), coefficients, sd);
            }
        };
    }

    private static Density ofLog(Density density) {
        return new Density() {
            @Override
            public Expr pointwise(Expr x) {
                Expr log = x.log();
                return density.pointwise(log).minus(log);
            }

            @Override
            public Expr total(Expr x) {
                Expr log = x.log();
                return density.total(log).minus(log.sum());
            }
        };
    }

    private static Density shifted(Density density, double constant) {
        return x -> density.pointwise(x).plus(constant);
    }

    /** kernel(z) + n * constant - sum(log scale), with z = (x - location) / scale. */
    private static Expr standardised(Expr x, Expr location, Expr scale, UnaryOperator<Expr> kernel, double constant) {
        Expr z = x.minus(location).over(scale);
        Expr logScale =
                scale.size() == 1 ? scale.log().times(z.size()) : scale.log().sum();
        return kernel.apply(z).plus(z.size() * constant).minus(logScale);
    }
}
