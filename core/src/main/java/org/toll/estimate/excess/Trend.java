package org.toll.estimate.excess;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A straight line through yearly values by least squares. Years are centred: with calendar years of 2,000 the normal equations
 * would lose half of the digits.
 *
 * @param centre mean of the fitted years
 * @param level fitted value at {@code centre}
 * @param slope change in a year; 0 for a single year
 * @param spread sum of squared distances of the years from {@code centre}
 * @param residualSquares sum of squared residuals
 * @param years number of fitted years
 */
public record Trend(double centre, double level, double slope, double spread, double residualSquares, int years) {

    /**
     * @param years ascending, at least one
     * @param values one for each year
     */
    static Trend fit(List<Integer> years, List<Double> values) {
        int n = years.size();
        double centre = years.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double level =
                values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double spread = 0;
        double product = 0;
        for (int i = 0; i < n; i++) {
            double t = years.get(i) - centre;
            spread += t * t;
            product += t * (values.get(i) - level);
        }
        double slope = n == 1 ? 0 : product / spread;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double residual = values.get(i) - level - slope * (years.get(i) - centre);
            squares += residual * residual;
        }
        return new Trend(centre, level, slope, spread, squares, n);
    }

    public double at(int year) {
        return level + slope * (year - centre);
    }

    /** The value that the line takes in the year 0, as regression tables print it. */
    public double intercept() {
        return level - slope * centre;
    }

    /** How many years more than coefficients: a line through one or two years leaves nothing to judge its error by. */
    public int degreesOfFreedom() {
        return Math.max(0, years - 2);
    }

    /** Residual standard deviation; empty without degrees of freedom. */
    public OptionalDouble sigma() {
        return degreesOfFreedom() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(residualSquares / degreesOfFreedom()));
    }

    /**
     * Covariance of two predicted values in units of the residual variance. Two different years share the error of the fit.
     */
    public double covarianceFactor(int year, int other) {
        double shared = 1.0 / years + (spread == 0 ? 0 : (year - centre) * (other - centre) / spread);
        return shared + (year == other ? 1 : 0);
    }
}
