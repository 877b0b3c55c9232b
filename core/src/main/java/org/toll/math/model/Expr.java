package org.toll.math.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.toll.math.InvalidArgument;
import org.toll.math.model.internal.Affine;
import org.toll.math.model.internal.Concat;
import org.toll.math.model.internal.CumulativeSum;
import org.toll.math.model.internal.Divide;
import org.toll.math.model.internal.Exp;
import org.toll.math.model.internal.Gather;
import org.toll.math.model.internal.Kernel;
import org.toll.math.model.internal.Log;
import org.toll.math.model.internal.Plus;
import org.toll.math.model.internal.Pointwise;
import org.toll.math.model.internal.Pointwise.Function;
import org.toll.math.model.internal.Recursion;
import org.toll.math.model.internal.Reduce;
import org.toll.math.model.internal.Slice;
import org.toll.math.model.internal.Square;
import org.toll.math.model.internal.Times;

/**
 * A number or a vector of numbers that depends on parameters: the formulas of a model. Immutable; building one computes nothing
 * unless it depends on data only.
 *
 * <p>Arithmetic works element by element. Two vectors must have one size; a scalar (size 1) goes with every element. Prefer one
 * operation on a vector to many on its elements: that is where the speed is. Positions count from 0, as everywhere in Java; the
 * names of reported quantities count from 1 ({@code theta[1]}), as in Stan.
 *
 * <pre>{@code
 * Expr growth = level.slice(1, 60).minus(level.slice(0, 59)).over(sigma);
 * }</pre>
 */
public final class Expr {
    private final Node node;

    private Expr(Node node) {
        this.node = node;
    }

    /** Data or a fixed number. */
    public static Expr of(double... values) {
        return new Expr(Node.ofData(values.clone()));
    }

    /** Data: whole numbers. */
    public static Expr of(int[] values) {
        return of(Arrays.stream(values).asDoubleStream().toArray());
    }

    static Expr parameter(int size) {
        return new Expr(Node.ofParameter(size));
    }

    static Expr apply(int size, Kernel.Factory factory, Expr... inputs) {
        return applyWithScratch(size, new int[0], factory, inputs);
    }

    /** @param scratch sizes of extra blocks, given to the factory as the last input slots */
    static Expr applyWithScratch(int size, int[] scratch, Kernel.Factory factory, Expr... inputs) {
        return new Expr(Node.ofOperation(size, scratch, factory, inputs).folded());
    }

    /** Number of elements, 1 for a scalar. */
    public int size() {
        return node.size();
    }

    Node node() {
        return node;
    }

    boolean isData() {
        return node.isData();
    }

    double[] data() {
        return node.data();
    }

    private boolean isScalarData() {
        return isData() && size() == 1;
    }

    // ---- arithmetic ----

    public Expr plus(Expr other) {
        return other.isScalarData()
                ? affine(1, other.data()[0])
                : pair(other, (out, in) -> new Plus(out, in[0], in[1], 1));
    }

    public Expr plus(double number) {
        return affine(1, number);
    }

    public Expr plus(double[] numbers) {
        return plus(of(numbers));
    }

    public Expr minus(Expr other) {
        return other.isScalarData()
                ? affine(1, -other.data()[0])
                : pair(other, (out, in) -> new Plus(out, in[0], in[1], -1));
    }

    public Expr minus(double number) {
        return affine(1, -number);
    }

    public Expr minus(double[] numbers) {
        return minus(of(numbers));
    }

    public Expr times(Expr other) {
        return other.isScalarData()
                ? affine(other.data()[0], 0)
                : pair(other, (out, in) -> new Times(out, in[0], in[1]));
    }

    public Expr times(double number) {
        return affine(number, 0);
    }

    public Expr times(double[] numbers) {
        return times(of(numbers));
    }

    public Expr over(Expr other) {
        if (other.isData()) {
            return times(of(Arrays.stream(other.data()).map(value -> 1 / value).toArray()));
        }
        return pair(other, (out, in) -> new Divide(out, in[0], in[1]));
    }

    public Expr over(double number) {
        return affine(1 / number, 0);
    }

    public Expr negate() {
        return affine(-1, 0);
    }

    /** {@code scale * this + shift} with fixed numbers. */
    public Expr affine(double scale, double shift) {
        if (scale == 1 && shift == 0) {
            return this;
        }
        if (node.factory() instanceof Affine.Map inner) {
            return node.inputs()[0].affine(scale * inner.scale(), scale * inner.shift() + shift);
        }
        return apply(size(), new Affine.Map(scale, shift), this);
    }

    // ---- functions of each element ----

    public Expr exp() {
        return apply(size(), (out, in) -> new Exp(out, in[0]), this);
    }

    public Expr log() {
        return apply(size(), (out, in) -> new Log(out, in[0]), this);
    }

    public Expr square() {
        return apply(size(), (out, in) -> new Square(out, in[0]), this);
    }

    public Expr sqrt() {
        return map(Function.SQUARE_ROOT);
    }

    public Expr inverse() {
        return map(Function.INVERSE);
    }

    /** This, positive, to a power. */
    public Expr power(Expr exponent) {
        return log().times(exponent).exp();
    }

    /** This, positive, to a power. */
    public Expr power(double exponent) {
        return log().times(exponent).exp();
    }

    /** log(1 + x). */
    public Expr log1p() {
        return map(Function.LOG_1P);
    }

    /** exp(x) - 1. */
    public Expr expm1() {
        return map(Function.EXP_M1);
    }

    /** log(1 + exp(x)). */
    public Expr log1pExp() {
        return map(Function.LOG_1P_EXP);
    }

    /** log(1 - exp(x)), for x below 0. */
    public Expr log1mExp() {
        return map(Function.LOG_1M_EXP);
    }

    /** log(1 - x), for x below 1. */
    public Expr log1m() {
        return negate().log1p();
    }

    /** 1 / (1 + exp(-x)). */
    public Expr inverseLogit() {
        return map(Function.INVERSE_LOGIT);
    }

    /** log of {@link #inverseLogit}. */
    public Expr logInverseLogit() {
        return negate().log1pExp().negate();
    }

    /** log(x / (1 - x)), for x between 0 and 1. */
    public Expr logit() {
        return log().minus(log1m());
    }

    public Expr tanh() {
        return map(Function.TANH);
    }

    public Expr sin() {
        return map(Function.SINE);
    }

    public Expr cos() {
        return map(Function.COSINE);
    }

    public Expr atan() {
        return map(Function.ARC_TANGENT);
    }

    /** |x|; its slope at 0 is taken as 0. */
    public Expr abs() {
        return map(Function.ABSOLUTE);
    }

    /** log Gamma(x), for x above 0. */
    public Expr logGamma() {
        return map(Function.LOG_GAMMA);
    }

    /** P(Z <= x) of a standard normal Z. */
    public Expr normalCumulative() {
        return map(Function.NORMAL_CUMULATIVE);
    }

    /** log P(Z <= x) of a standard normal Z, accurate far into the tail. */
    public Expr logNormalCumulative() {
        return map(Function.LOG_NORMAL_CUMULATIVE);
    }

    // ---- reductions ----

    public Expr sum() {
        return size() == 1 ? this : apply(1, (out, in) -> new Reduce.Sum(out, in[0]), this);
    }

    public Expr mean() {
        return sum().over(size());
    }

    /** Sum of the products of two vectors of one size. */
    public Expr dot(Expr other) {
        if (size() != other.size()) {
            throw sizes(size(), other.size());
        }
        return apply(1, (out, in) -> new Reduce.Dot(out, in[0], in[1]), this, other);
    }

    public Expr dot(double[] numbers) {
        return dot(of(numbers));
    }

    /** Sum of squares. */
    public Expr squaredNorm() {
        return dot(this);
    }

    /** log(sum(exp(x))). */
    public Expr logSumExp() {
        return apply(1, (out, in) -> new Reduce.LogSumExp(out, in[0]), this);
    }

    /** exp(x) / sum(exp(x)). */
    public Expr softmax() {
        return logSoftmax().exp();
    }

    /** x - log(sum(exp(x))). */
    public Expr logSoftmax() {
        return minus(logSumExp());
    }

    // ---- structure ----

    /**
     * @param position from 0 to {@code size() - 1}
     */
    public Expr get(int position) {
        return slice(position, position + 1);
    }

    /**
     * Elements from one position to before another.
     *
     * @param from included, 0 or more
     * @param to excluded, above {@code from}, at most {@code size()}
     */
    public Expr slice(int from, int to) {
        if (from < 0 || from >= to || to > size()) {
            throw InvalidArgument.of(
                    "A slice must lie within 0.." + size(),
                    from + ".." + to,
                    "Positions count from 0, the end is excluded.");
        }
        return from == 0 && to == size() ? this : apply(to - from, (out, in) -> new Slice(out, in[0], from), this);
    }

    /**
     * Chosen elements, in the order given, repeats allowed: {@code groupEffect.at(groupOfRow)}.
     *
     * @param positions each from 0 to {@code size() - 1}
     */
    public Expr at(int... positions) {
        for (int position : positions) {
            if (position < 0 || position >= size()) {
                throw InvalidArgument.of(
                        "A position must lie within 0.." + (size() - 1),
                        position,
                        "Positions count from 0, not from 1.");
            }
        }
        int[] from = positions.clone();
        return apply(from.length, (out, in) -> new Gather(out, in[0], from), this);
    }

    /** This scalar, repeated. */
    public Expr repeat(int times) {
        return at(IntStream.range(0, Node.checkedSize(times)).map(i -> 0).toArray());
    }

    /** Expressions one after another. */
    public static Expr concat(Expr... parts) {
        int total = Arrays.stream(parts).mapToInt(Expr::size).sum();
        return apply(total, Concat::new, parts.clone());
    }

    /** x[0], x[0] + x[1], ...: a random walk from its steps. */
    public Expr cumulativeSum() {
        return apply(size(), (out, in) -> new CumulativeSum(out, in[0]), this);
    }

    /** x[1] - x[0], x[2] - x[1], ...: the steps of a walk; one element less. */
    public Expr differences() {
        return slice(1, size()).minus(slice(0, size() - 1));
    }

    /**
     * y[0] = start, y[t] = coefficient * y[t-1] + this[t-1]; one element more than this. The errors of a moving average and the
     * variances of a GARCH are such filters.
     *
     * @param coefficient a scalar
     * @param start a scalar
     */
    public Expr recursion(Expr coefficient, Expr start) {
        if (coefficient.size() != 1 || start.size() != 1) {
            throw sizes(coefficient.size(), start.size());
        }
        return apply(size() + 1, (out, in) -> new Recursion(out, in[0], in[1], in[2]), this, coefficient, start);
    }

    private Expr map(Function function) {
        return apply(size(), (out, in) -> new Pointwise(out, in[0], function), this);
    }

    Expr pair(Expr other, Kernel.Factory kernel) {
        if (size() != other.size() && size() != 1 && other.size() != 1) {
            throw sizes(size(), other.size());
        }
        return apply(Math.max(size(), other.size()), kernel, this, other);
    }

    private static InvalidArgument sizes(int a, int b) {
        return InvalidArgument.of(
                "The sizes do not go together", a + " and " + b, "Use one size, or a scalar on one side.");
    }
}
