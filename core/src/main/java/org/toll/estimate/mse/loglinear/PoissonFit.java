package org.toll.estimate.mse.loglinear;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * The maximum of a Poisson likelihood with log link, by iterated weighted least squares.
 *
 * <p>{@link #converged} is false if the iteration ran into a corner: then the maximum may not exist, which {@link
 * Identifiability} decides.
 */
final class PoissonFit {
    private static final int MOST_STEPS = 60;
    private static final double ACCURACY = 1e-11;
    private static final double DECREMENT_AT_A_MAXIMUM = 1e-3;

    private final Design design;
    private final double[] coefficients;
    private final double[] fitted;
    private final double interceptVariance;
    /** Newton's decrement at the last step, infinite if it did not converge. */
    private final double decrement;
    /** Cholesky factor of the information there, if it converged. */
    private final double[][] factor;

    private PoissonFit(
            Design design,
            double[] coefficients,
            double[] fitted,
            double interceptVariance,
            double decrement,
            double[][] factor) {
        this.design = design;
        this.coefficients = coefficients;
        this.fitted = fitted;
        this.interceptVariance = interceptVariance;
        this.decrement = decrement;
        this.factor = factor;
    }

    private static PoissonFit unfinished(Design design, double[] coefficients, double[] fitted, double[][] matrix) {
        return new PoissonFit(design, coefficients, fitted, Double.NaN, Double.POSITIVE_INFINITY, matrix);
    }

    static PoissonFit of(Design design) {
        int cells = design.cellCount();
        int size = design.parameters();
        double[] fitted = new double[cells];
        double[] linear = new double[cells];
        for (int i = 0; i < cells; i++) {
            fitted[i] = design.count(i) + .1;
            linear[i] = Math.log(fitted[i]);
        }
        double[] coefficients = new double[size];
        double[][] matrix = new double[size][size];
        double deviance = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = new double[size];
            fillNormalEquations(design, fitted, linear, matrix, next);
            if (!Cholesky.factor(matrix)) {
                return unfinished(design, coefficients, fitted, matrix);
            }
            Cholesky.solve(matrix, next);
            double[] previous = coefficients;
            double before = deviance;
            coefficients = next;
            deviance = fill(design, coefficients, linear, fitted);
            // Far from the maximum a whole step may overshoot: halve it until the likelihood rises.
            for (int halving = 0;
                    step > 0 && halving < 20 && !(deviance <= before + 1e-8 * Math.abs(before));
                    halving++) {
                for (int k = 0; k < size; k++) {
                    coefficients[k] = (coefficients[k] + previous[k]) / 2;
                }
                deviance = fill(design, coefficients, linear, fitted);
            }
            if (step > 1 && Math.abs(before - deviance) <= ACCURACY * (Math.abs(deviance) + 1)) {
                return finished(design, coefficients, fitted, linear, matrix);
            }
        }
        return unfinished(design, coefficients, fitted, matrix);
    }

    private static PoissonFit finished(
            Design design, double[] coefficients, double[] fitted, double[] linear, double[][] matrix) {
        double[] last = new double[coefficients.length];
        fillNormalEquations(design, fitted, linear, matrix, last);
        if (!Cholesky.factor(matrix)) {
            return unfinished(design, coefficients, fitted, matrix);
        }
        Cholesky.solve(matrix, last);
        double decrement = decrement(matrix, coefficients, last);
        fill(design, last, linear, fitted);
        double[] unit = new double[last.length];
        unit[0] = 1;
        Cholesky.solve(matrix, unit);
        return new PoissonFit(design, last, fitted, unit[0], decrement, matrix);
    }

    /** The length of a step in the metric of the information. */
    private static double decrement(double[][] factor, double[] from, double[] to) {
        double sum = 0;
        for (int column = 0; column < from.length; column++) {
            double part = 0;
            for (int row = column; row < from.length; row++) {
                part += factor[row][column] * (to[row] - from[row]);
            }
            sum += part * part;
        }
        return Math.sqrt(sum);
    }

    private static void fillNormalEquations(
            Design design, double[] fitted, double[] linear, double[][] matrix, double[] right) {
        for (double[] row : matrix) {
            Arrays.fill(row, 0);
        }
        for (int i = 0; i < fitted.length; i++) {
            double[] row = design.row(i);
            double weight = fitted[i];
            double working = weight * linear[i] + design.count(i) - fitted[i];
            int[] filled = design.filled(i);
            for (int a = 0; a < filled.length; a++) {
                int j = filled[a];
                right[j] += working * row[j];
                double weighted = weight * row[j];
                for (int b = 0; b <= a; b++) {
                    matrix[j][filled[b]] += weighted * row[filled[b]];
                }
            }
        }
    }

    /** Fills linear predictors and fitted counts; gives the deviance. */
    private static double fill(Design design, double[] coefficients, double[] linear, double[] fitted) {
        double deviance = 0;
        for (int i = 0; i < fitted.length; i++) {
            double[] row = design.row(i);
            double sum = 0;
            for (int j : design.filled(i)) {
                sum += row[j] * coefficients[j];
            }
            linear[i] = Math.min(sum, 700);
            fitted[i] = Math.exp(linear[i]);
            double count = design.count(i);
            deviance += 2 * ((count > 0 ? count * (Math.log(count) - linear[i]) : 0) - (count - fitted[i]));
        }
        return deviance;
    }

    boolean converged() {
        return Double.isFinite(decrement);
    }

    double fitted(int row) {
        return fitted[row];
    }

    double coefficient(int index) {
        return coefficients[index];
    }

    /** The estimate of the unseen, persons. */
    double unseen() {
        return Math.exp(coefficients[0]);
    }

    /** Variance of the log of the unseen's expectation. */
    double interceptVariance() {
        return interceptVariance;
    }

    /** What one more person in a cell adds to its fitted count: 0 to 1; over all cells it sums to the number of parameters. */
    double leverage(int row) {
        double[] solved = design.row(row).clone();
        double[] right = solved.clone();
        solve(solved);
        double sum = 0;
        for (int k = 0; k < right.length; k++) {
            sum += right[k] * solved[k];
        }
        return Math.min(fitted[row] * sum, 1);
    }

    double deviance() {
        double deviance = 0;
        for (int i = 0; i < fitted.length; i++) {
            double count = design.count(i);
            deviance += 2 * ((count > 0 ? count * Math.log(count / fitted[i]) : 0) - (count - fitted[i]));
        }
        return deviance;
    }

    double aic() {
        double logLikelihood = 0;
        for (int i = 0; i < fitted.length; i++) {
            double count = design.count(i);
            logLikelihood += (count > 0 ? count * Math.log(fitted[i]) : 0) - fitted[i] - Gamma.logGamma(count + 1);
        }
        return -2 * logLikelihood + 2 * (coefficients.length + design.dropped());
    }

    /** The right side is replaced by the information's inverse times it. */
    void solve(double[] right) {
        Cholesky.solve(factor, right);
    }

    /**
     * Whether the iteration ended so near a maximum that there must be one. Third derivatives of the likelihood are at most R times
     * the second, R the largest standard deviation of a cell's linear predictor; a Newton decrement below 1 / 2R then proves
     * that a unique maximum exists. On the way to a corner decrement times R stays near 1, at a maximum it falls below a
     * millionth, so that a thousandth tells them apart whatever the last digits are.
     */
    boolean provesMaximum() {
        if (!converged()) {
            return false;
        }
        double smallest = Arrays.stream(fitted).min().orElseThrow();
        // Leverages add up to the number of parameters, which bounds the deviations without looking at each cell.
        return decrement * Math.sqrt(coefficients.length / smallest) < DECREMENT_AT_A_MAXIMUM
                || decrement * largestDeviation() < DECREMENT_AT_A_MAXIMUM;
    }

    private double largestDeviation() {
        double largest = 0;
        double[] work = new double[coefficients.length];
        for (int i = 0; i < fitted.length; i++) {
            System.arraycopy(design.row(i), 0, work, 0, work.length);
            largest = Math.max(largest, Cholesky.squaredLength(factor, work));
        }
        return Math.sqrt(largest);
    }
}
