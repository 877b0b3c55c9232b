package org.toll.outlook.baseline;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.toll.base.Citation;

/**
 * ARIMA(0,1,1) on the logarithm: {@code y(t) - y(t-1) = e(t) + theta e(t-1)}, fitted by conditional least squares.
 *
 * <p>Forecast variance {@code h} months ahead: {@code s^2 (1 + (h-1)(1 + theta)^2)}.
 */
@Citation("Box, Jenkins, Reinsel and Ljung (2015), Time Series Analysis, 5th edition, section 5.2.")
public final class Arima011 implements SeriesForecaster {
    private static final double LARGEST_THETA = 0.99;

    @Override
    public String name() {
        return "ARIMA(0,1,1)";
    }

    @Override
    public List<LogNormal> forecast(double[] history, int months) {
        double[] logs = History.logs(history);
        double theta = new BrentOptimizer(1e-8, 1e-10)
                .optimize(
                        new MaxEval(200),
                        new SearchInterval(-LARGEST_THETA, LARGEST_THETA),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(
                                candidate -> run(logs, candidate).squares()))
                .getPoint();
        Run run = run(logs, theta);
        double sigma = Math.max(Math.sqrt(run.squares() / (logs.length - 1)), History.SMALLEST_SIGMA);
        double level = logs[logs.length - 1] + theta * run.newestError();
        return IntStream.rangeClosed(1, months)
                .mapToObj(ahead -> new LogNormal(level, sigma * Math.sqrt(1 + (ahead - 1) * Math.pow(1 + theta, 2))))
                .toList();
    }

    private record Run(double squares, double newestError) {}

    private static Run run(double[] logs, double theta) {
        double error = 0;
        double squares = 0;
        for (int month = 1; month < logs.length; month++) {
            error = logs[month] - logs[month - 1] - theta * error;
            squares += error * error;
        }
        return new Run(squares, error);
    }
}
