package org.toll.math.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toll.math.InvalidArgument;

/**
 * Where a model is written: parameters, quantities to report, and the terms of the log density. {@link Model#define} hands one
 * out; it is of no use afterwards.
 *
 * <p>Reported names are the parameter's own for a scalar, {@code name[1]}, {@code name[2]} ... for a vector and
 * {@code name[row,column]} for a matrix.
 */
public final class ModelBuilder {
    private final Map<String, Declared> parameters = new LinkedHashMap<>();
    private final Map<String, Reported> reported = new LinkedHashMap<>();
    private final List<Expr> terms = new ArrayList<>();

    ModelBuilder() {}

    /**
     * @param constraint of the parameter
     * @param free the free numbers
     */
    record Declared(Constraint constraint, Expr free) {}

    /**
     * @param rows of a matrix, 0 for a vector or scalar
     */
    record Reported(Expr value, int rows) {}

    // ---- parameters ----

    /** Any real number. */
    public Expr real(String name) {
        return reals(name, 1);
    }

    /** A vector of real numbers. */
    public Expr reals(String name, int size) {
        return declare(name, new Constraint.Real(size), 0);
    }

    /** A number above 0. */
    public Expr positive(String name) {
        return positives(name, 1);
    }

    /** A vector of numbers above 0. */
    public Expr positives(String name, int size) {
        return declare(name, new OneSided(size, 0, 1), 0);
    }

    /** A vector of numbers above a bound. */
    public Expr above(String name, int size, double bound) {
        return declare(name, new OneSided(size, bound, 1), 0);
    }

    /** A vector of numbers below a bound. */
    public Expr below(String name, int size, double bound) {
        return declare(name, new OneSided(size, bound, -1), 0);
    }

    /** A number between two bounds. */
    public Expr bounded(String name, double low, double high) {
        return boundeds(name, 1, low, high);
    }

    /** A vector of numbers between two bounds. */
    public Expr boundeds(String name, int size, double low, double high) {
        if (!(low < high && Double.isFinite(high - low))) {
            throw InvalidArgument.of(
                    "The bounds of '" + name + "' must be finite and in order", low + ".." + high, "Swap the ends.");
        }
        return declare(name, new Bounded(size, low, high), 0);
    }

    /** A number between 0 and 1. */
    public Expr probability(String name) {
        return bounded(name, 0, 1);
    }

    /** Shares that sum to 1. */
    public Expr simplex(String name, int size) {
        return declare(name, new Simplex(atLeastTwo(name, size)), 0);
    }

    /** Increasing numbers. */
    public Expr ordered(String name, int size) {
        return declare(name, new Ordered(size, false), 0);
    }

    /** Increasing numbers above 0. */
    public Expr positiveOrdered(String name, int size) {
        return declare(name, new Ordered(size, true), 0);
    }

    /** The lower Cholesky factor of a correlation matrix; {@link #lkjCholesky} is its usual prior. */
    public Matrix choleskyCorrelation(String name, int order) {
        return new Matrix(order, order, declare(name, new CholeskyCorrelation(atLeastTwo(name, order)), order));
    }

    // ---- what follows what ----

    /** {@code x ~ density}: adds the log density of {@code x} to the model. */
    public void follows(Expr x, Density density) {
        add(density.total(x));
    }

    /** Data that follow a density. */
    public void follows(double[] data, Density density) {
        follows(Expr.of(data), density);
    }

    /** Data (whole numbers) that follow a density. */
    public void follows(int[] data, Density density) {
        follows(Expr.of(data), density);
    }

    /** One number that follows a density. */
    public void follows(double datum, Density density) {
        follows(Expr.of(datum), density);
    }

    /** The prior of Lewandowski, Kurowicka and Joe for the Cholesky factor of a correlation matrix, up to a constant. */
    public void lkjCholesky(Matrix factor, double eta) {
        InvalidArgument.requirePositive("shape of the LKJ prior", eta);
        int order = factor.rows();
        double[] powers = new double[order];
        for (int row = 0; row < order; row++) {
            powers[row] = row == 0 ? 0 : order - row - 1 + 2 * eta - 2;
        }
        add(factor.diagonal().log().dot(powers));
    }

    /** Adds a term, or the sum of a vector of terms, to the log density. */
    public void add(Expr logDensity) {
        terms.add(logDensity.sum());
    }

    // ---- what to report ----

    /**
     * Reports a quantity under a name, at every draw, beside the parameters.
     *
     * @return {@code value}
     */
    public Expr output(String name, Expr value) {
        report(name, new Reported(value, 0));
        return value;
    }

    /** Reports a matrix. */
    public Matrix output(String name, Matrix matrix) {
        report(name, new Reported(matrix.byColumn(), matrix.rows()));
        return matrix;
    }

    Map<String, Declared> parameters() {
        return parameters;
    }

    Map<String, Reported> reported() {
        return reported;
    }

    List<Expr> terms() {
        return terms;
    }

    private Expr declare(String name, Constraint constraint, int rows) {
        Expr free = Expr.parameter(constraint.freeSize());
        Constraint.Constrained constrained = constraint.apply(free);
        report(name, new Reported(constrained.value(), rows));
        parameters.put(name, new Declared(constraint, free));
        terms.add(constrained.logJacobian());
        return constrained.value();
    }

    private void report(String name, Reported quantity) {
        if (name.isBlank() || reported.putIfAbsent(name, quantity) != null) {
            throw InvalidArgument.of(
                    "Every parameter and output needs a name of its own", name, "Rename one of the two.");
        }
    }

    private static int atLeastTwo(String name, int size) {
        if (size < 2) {
            throw InvalidArgument.of(
                    "'" + name + "' needs a size of 2 or more", size, "With one element nothing is unknown.");
        }
        return size;
    }

    static List<String> names(String name, int size, int rows) {
        if (rows > 0) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                names.add(name + "[" + (i % rows + 1) + "," + (i / rows + 1) + "]");
            }
            return names;
        }
        String[] names = new String[size];
        Arrays.setAll(names, i -> size == 1 ? name : name + "[" + (i + 1) + "]");
        return List.of(names);
    }
}
