package org.toll.outlook.backtest;

import java.util.Arrays;
import org.toll.base.Citation;
import org.toll.math.score.Scores;
import org.toll.outlook.baseline.LogNormal;

/**
 * How good one forecast was.
 *
 * @param crps continuous ranked probability score, in persons; smaller is better
 * @param logScore minus log density of the truth, on the log scale; smaller is better
 * @param isIn50 whether the central half of the forecast held the truth
 * @param isIn90 whether the central 90 % held it
 * @param pit probability integral transform: forecast probability of at most the truth; uniform if calibrated
 */
@Citation("Gneiting and Raftery (2007), Strictly proper scoring rules, prediction, and estimation, JASA 102(477).")
public record Score(double crps, double logScore, boolean isIn50, boolean isIn90, double pit) {
    private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

    /**
     * @param draws of a positive quantity, at least two
     * @param truth positive
     */
    public static Score ofDraws(double[] draws, double truth) {
        long below = Arrays.stream(draws).filter(draw -> draw <= truth).count();
        return new Score(
                Scores.crps(draws, truth),
                -logDensity(Arrays.stream(draws).map(Math::log).toArray(), Math.log(truth)),
                Scores.covers(draws, 0.5, truth),
                Scores.covers(draws, 0.9, truth),
                below / (double) draws.length);
    }

    /**
     * @param truth positive
     */
    public static Score of(LogNormal forecast, double truth) {
        double pit = forecast.cumulative(truth);
        return new Score(
                forecast.crps(truth),
                -(forecast.logDensity(truth) + Math.log(truth)),
                pit >= 0.25 && pit <= 0.75,
                pit >= 0.05 && pit <= 0.95,
                pit);
    }

    /** Gaussian kernels with Silverman's bandwidth; its narrower of two spreads keeps heavy tails from blurring the middle. */
    private static double logDensity(double[] draws, double truth) {
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double mean = Arrays.stream(sorted).sum() / n;
        double variance =
                Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum() / (n - 1);
        double quartiles = (sorted[3 * n / 4] - sorted[n / 4]) / 1.349;
        double bandwidth = Math.max(1e-6, 0.9 * Math.min(Math.sqrt(variance), quartiles) * Math.pow(n, -0.2));
        double highest = Double.NEGATIVE_INFINITY;
        for (double draw : sorted) {
            highest = Math.max(highest, -0.5 * Math.pow((truth - draw) / bandwidth, 2));
        }
        double sum = 0;
        for (double draw : sorted) {
            sum += Math.exp(-0.5 * Math.pow((truth - draw) / bandwidth, 2) - highest);
        }
        return highest + Math.log(sum / n) - Math.log(bandwidth) - LOG_ROOT_TWO_PI;
    }
}
