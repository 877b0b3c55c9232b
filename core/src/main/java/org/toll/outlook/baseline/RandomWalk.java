package org.toll.outlook.baseline;

import java.util.List;
import java.util.stream.IntStream;

/** The newest value, with the spread of past monthly changes growing with the square root of time. */
public final class RandomWalk implements SeriesForecaster {
    @Override
    public String name() {
        return "random walk";
    }

    @Override
    public List<LogNormal> forecast(double[] history, int months) {
        double[] logs = History.logs(history);
        double squares = 0;
        for (int month = 1; month < logs.length; month++) {
            squares += Math.pow(logs[month] - logs[month - 1], 2);
        }
        double sigma = Math.max(Math.sqrt(squares / (logs.length - 1)), History.SMALLEST_SIGMA);
        return IntStream.rangeClosed(1, months)
                .mapToObj(ahead -> new LogNormal(logs[logs.length - 1], sigma * Math.sqrt(ahead)))
                .toList();
    }
}
