package org.toll.outlook.baseline;

import java.util.ArrayList;
import java.util.List;
import org.toll.base.Citation;

/**
 * Exponential smoothing with additive errors and a damped trend, ETS(A,Ad,N), on the logarithm, fitted by least squares over a
 * grid of its three constants.
 *
 * <p>{@code y = l + f b + e; l' = l + f b + alpha e; b' = f b + beta e}. Forecast variance {@code h} months ahead:
 * {@code s^2 (1 + sum over j < h of (alpha + beta (f + ... + f^j) )^2)}.
 */
@Citation("Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, table 6.2.")
public final class DampedTrend implements SeriesForecaster {
    private static final double[] ALPHAS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99};
    private static final double[] BETAS_OF_ALPHA = {0, 0.05, 0.1, 0.2, 0.4};
    private static final double[] DAMPINGS = {0.8, 0.9, 0.98};

    @Override
    public String name() {
        return "ETS(A,Ad,N)";
    }

    @Override
    public List<LogNormal> forecast(double[] history, int months) {
        double[] logs = History.logs(history);
        Fit best = null;
        for (double alpha : ALPHAS) {
            for (double share : BETAS_OF_ALPHA) {
                for (double damping : DAMPINGS) {
                    Fit fit = Fit.of(logs, alpha, share * alpha, damping);
                    best = best == null || fit.squares < best.squares ? fit : best;
                }
            }
        }
        return best == null ? List.of() : best.ahead(months);
    }

    private record Fit(
            double alpha, double beta, double damping, double squares, double level, double slope, int errors) {

        static Fit of(double[] logs, double alpha, double beta, double damping) {
            double level = logs[0];
            double slope = 0;
            double squares = 0;
            for (int month = 1; month < logs.length; month++) {
                double error = logs[month] - level - damping * slope;
                squares += error * error;
                level += damping * slope + alpha * error;
                slope = damping * slope + beta * error;
            }
            return new Fit(alpha, beta, damping, squares, level, slope, logs.length - 1);
        }

        List<LogNormal> ahead(int months) {
            double variance = Math.max(squares / errors, Math.pow(History.SMALLEST_SIGMA, 2));
            List<LogNormal> forecasts = new ArrayList<>();
            double reach = 0;
            double power = 1;
            double sum = 1;
            for (int month = 0; month < months; month++) {
                power *= damping;
                reach += power;
                forecasts.add(new LogNormal(level + slope * reach, Math.sqrt(variance * sum)));
                sum += Math.pow(alpha + beta * reach, 2);
            }
            return forecasts;
        }
    }
}
