package org.toll.math.comparison;

import java.util.Arrays;

/**
 * The generalised Pareto distribution of a tail.
 *
 * <p><b>Source.</b> Zhang and Stephens (2009), Technometrics 51(3), with the weakly informative prior on the shape (ten draws at
 * 0.5) of Vehtari et al. (2024).
 *
 * @param shape k; the tail has moments below 1 / k only
 * @param scale above 0
 */
record GeneralizedPareto(double shape, double scale) {
    private static final double PRIOR_DRAWS = 10;
    private static final double PRIOR_SHAPE = 0.5;

    /**
     * @param excesses above the threshold, ascending, at least 5, not all equal
     */
    static GeneralizedPareto fit(double[] excesses) {
        int n = excesses.length;
        int grid = 30 + (int) Math.sqrt(n);
        double quarter = excesses[(int) (n / 4.0 + 0.5) - 1];
        double[] theta = new double[grid];
        double[] logLikelihood = new double[grid];
        for (int j = 0; j < grid; j++) {
            theta[j] = 1 / excesses[n - 1] + (1 - Math.sqrt(grid / (j + 0.5))) / (3 * quarter);
            double k = meanLog(excesses, theta[j]);
            logLikelihood[j] = n * (Math.log(-theta[j] / k) - k - 1);
        }
        double best = Arrays.stream(logLikelihood).max().orElseThrow();
        double total = 0;
        double mean = 0;
        for (int j = 0; j < grid; j++) {
            double weight = Math.exp(logLikelihood[j] - best);
            total += weight;
            mean += weight * theta[j];
        }
        mean /= total;
        double k = meanLog(excesses, mean);
        double scale = -k / mean;
        double shrunk = (n * k + PRIOR_DRAWS * PRIOR_SHAPE) / (n + PRIOR_DRAWS);
        return new GeneralizedPareto(shrunk, scale);
    }

    double quantile(double probability) {
        return Math.abs(shape) < 1e-12
                ? -scale * Math.log1p(-probability)
                : scale * Math.expm1(-shape * Math.log1p(-probability)) / shape;
    }

    private static double meanLog(double[] excesses, double theta) {
        double sum = 0;
        for (double excess : excesses) {
            sum += Math.log1p(-theta * excess);
        }
        return sum / excesses.length;
    }
}
